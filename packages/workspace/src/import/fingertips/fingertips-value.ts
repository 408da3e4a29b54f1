import type { SourceCells, SourceRow } from '../importer.ts';

const marks: ReadonlySet<string> = new Set(['', '*', '-']);
/** Notes of a value that was not published, whatever stands in its cell. Of small numbers others warn and print. */
const saysNoValue = /^value (suppressed|withheld|missing|not published|cannot be calculated)/i;
const saysSuppressed = /suppress|disclos|small (count|number)|confidential|withheld/i;

/**
 * The value of a row of Fingertips with what is said of it. A value that is empty, `*`, `-`, -1 beside a note, or anything
 * beside a note that there is none, is withheld or not there: it is never nought, and the note says which.
 */
export const readFingertipsValue = (row: SourceRow): SourceCells => {
  const note = row.cell('Value note');
  const number = (column: string): string => {
    const text = row.cell(column);
    return marks.has(text) || (text === '-1' && note !== '') ? '' : text;
  };
  const value = saysNoValue.test(note) ? '' : number('Value');
  const isWithheld = row.cell('Value') === '*' || saysSuppressed.test(note);
  return {
    value,
    status: value !== '' ? '' : isWithheld ? 'suppressed' : 'missing',
    caveat: note,
    count: number('Count'),
    denominator: number('Denominator'),
    lower: number('Lower CI 95.0 limit'),
    upper: number('Upper CI 95.0 limit'),
    lower_99_8: number('Lower CI 99.8 limit'),
    upper_99_8: number('Upper CI 99.8 limit'),
  };
};
