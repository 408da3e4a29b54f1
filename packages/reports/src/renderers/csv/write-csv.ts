/** What a spreadsheet takes for the beginning of a formula, in the width of its own script too. */
const likeFormula = /^[=+\-@＝＋－＠]/u;

/**
 * A text that no spreadsheet takes for a formula: a space goes before what begins like one. The metadata say that white
 * space about a value does not belong to it, so whoever reads by them has the text as it was.
 */
export const inert = (text: string): string => (likeFormula.test(text) ? ` ${text}` : text);

const quoted = (value: string): string =>
  /[",\r\n]|^ /.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/**
 * Rows as comma-separated values in UTF-8, the first of them the headings.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
