import { closest } from '@ragstone/rag';
import type { TableRow } from './csv-table.ts';
import type { Fault, FaultCode, FaultFacts, Report } from './fault.ts';
import { type PrintedNumber, plainNumber, readNumber, saysNoNumber } from './printed-number.ts';

/** The columns of a figures file. */
export const figureColumns = {
  required: ['role', 'metric', 'place', 'period', 'basis', 'value', 'document', 'line'],
  optional: [
    'status',
    'breakdown',
    'vintage',
    'scale',
    'more_than',
    'labelled',
    'caveat',
    'at_least',
    'fewer_than',
    'count',
    'denominator',
    'lower',
    'upper',
    'lower_99_8',
    'upper_99_8',
    'note',
  ],
} as const;
export type FigureColumn = (typeof figureColumns.required)[number] | (typeof figureColumns.optional)[number];

/** The cells of the row that is being read, and whether it is sound so far. One for a file: rows are many. */
export interface FigureCells {
  readonly ref: string;
  readonly row: TableRow<FigureColumn>;
  readonly begin: () => void;
  readonly isSound: () => boolean;
  readonly spoil: () => void;
  readonly fail: <C extends FaultCode>(column: FigureColumn, code: C, facts: FaultFacts[C]) => void;
  /** The word in a cell; null where the cell is empty or says something else, which is a fault. */
  readonly oneOf: <Word extends string>(column: FigureColumn, words: readonly Word[]) => Word | null;
  /** The number in a cell; null where the cell is empty or holds none, which is a fault. */
  readonly number: (column: FigureColumn) => PrintedNumber | null;
  /** The same for a number that is never negative. */
  readonly positive: (column: FigureColumn) => number | null;
}

export const figureCells = (ref: string, row: TableRow<FigureColumn>, report: Report): FigureCells => {
  let sound = true;
  const spoil = (): void => {
    sound = false;
  };
  const fail: FigureCells['fail'] = (column, code, facts) => {
    spoil();
    const subject = { metric: row.cell('metric'), place: row.cell('place'), period: row.cell('period') };
    report({ code, facts, subject, spot: { at: { ref, path: [row.number, column] } } } as Fault);
  };
  const number: FigureCells['number'] = (column) => {
    const text = row.cell(column);
    if (text === '') return null;
    const read = readNumber(text);
    if (read !== null) return read;
    fail(column, 'text-for-number', {
      text,
      write: saysNoNumber(text) ? null : plainNumber(text),
      quoted: false,
    });
    return null;
  };
  return {
    ref,
    row,
    begin: () => {
      sound = true;
    },
    isSound: () => sound,
    spoil,
    fail,
    oneOf: (column, words) => {
      const text = row.cell(column);
      const index = (words as readonly string[]).indexOf(text);
      if (index >= 0) return words[index] ?? null;
      if (text !== '') fail(column, 'word-unknown', { text, words, suggestion: closest(text, words) });
      return null;
    },
    number,
    positive: (column) => {
      const value = number(column)?.value ?? null;
      if (value !== null && value < 0)
        fail(column, 'value-impossible', { column, value, why: 'it is never negative' });
      return value;
    },
  };
};
