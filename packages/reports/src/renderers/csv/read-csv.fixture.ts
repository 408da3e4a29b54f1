/** Reads comma-separated values as RFC 4180 has them: a reader of its own, so that the writer is not tried by itself. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const found = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y;
    found.lastIndex = at;
    const field = found.exec(text);
    if (field === null) throw new Error(`not comma-separated at ${at}: ${text.slice(at, at + 40)}`);
    row.push(field[1] === undefined ? (field[3] ?? '') : field[1].replaceAll('""', '"'));
    if ((field[2] ?? field[4]) === '\r\n') {
      rows.push(row);
      row = [];
    }
    at = found.lastIndex;
  }
  return rows;
};
