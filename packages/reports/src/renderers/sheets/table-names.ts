/** Like the name of a cell (`B12`) or in the manner of rows and columns (`R1C1`): spreadsheets take it for one. */
const likeCell = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * A name for each table that every spreadsheet takes, made from its id: letters, digits and underscores, no two alike,
 * none like that of a cell.
 */
export const tableNames = (ids: readonly string[]): readonly string[] => {
  const taken = new Set(['contents', 'notes']);
  return ids.map((id) => {
    const plain = id
      .replaceAll(/[^A-Za-z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '')
      .slice(0, 200);
    const named = /^[A-Za-z]/.test(plain) && !likeCell.test(plain) ? plain : `table_${plain}`;
    let name = named;
    for (let time = 2; taken.has(name.toLowerCase()); time++) name = `${named}_${time}`;
    taken.add(name.toLowerCase());
    return name;
  });
};
