import type { Cell, Column } from '../../model/table.ts';
import type { Inline } from '../../model/text.ts';
import type { SheetWords } from '../../words/page-words.ts';
import { plainWords } from '../office/plain-words.ts';
import { type PrintedNumber, readNumber } from './read-number.ts';
import { nothing, type SheetCell, type SheetColumn } from './workbook.ts';

/** A column of a sheet with its cells, from the first row to the last. */
export interface FilledColumn {
  readonly heading: string;
  readonly holds: SheetColumn['holds'];
  readonly cells: readonly SheetCell[];
}

const isStatus = (piece: Inline): boolean => typeof piece !== 'string' && piece.kind === 'status';

const textCell = (text: string): SheetCell => ({ kind: 'text', text: text === '' ? nothing : text });

const wordsColumn = (heading: string, words: readonly string[]): FilledColumn => ({
  heading,
  holds: 'words',
  cells: words.map(textCell),
});

/**
 * Whether the words of a column are numbers: where the paper says so, or where most of them are numbers of one unit and
 * the others words without a digit (`Not expected`).
 */
const holdsNumbers = (
  column: Column,
  words: readonly string[],
  read: readonly (PrintedNumber | null)[],
): boolean => {
  const numbers = read.filter((each) => each !== null);
  if (numbers.length === 0) return false;
  if (column.holds === 'numbers') return true;
  const others = words.filter((_, index) => read[index] === null);
  const [unit = '', ...otherUnits] = new Set(numbers.map((each) => each.unit));
  const oneUnit = unit !== '' && otherUnits.length === 0;
  return oneUnit && numbers.length >= others.length && !others.some((each) => /\d/.test(each));
};

const withUnit = (heading: string, unit: string): string =>
  unit === '' || heading.toLowerCase().includes(unit.toLowerCase()) ? heading : `${heading} (${unit})`;

const valueColumns = (
  column: Column,
  heading: string,
  words: readonly string[],
  { unitOfTable, says }: { readonly unitOfTable: string; readonly says: SheetWords },
): readonly FilledColumn[] => {
  const read = words.map(readNumber);
  if (!holdsNumbers(column, words, read)) return [wordsColumn(heading, words)];
  const cells = read.map(
    (number, index): SheetCell =>
      number === null
        ? textCell(words[index] ?? '')
        : { kind: 'number', digits: number.digits, decimals: number.decimals },
  );
  const units = new Set(read.flatMap((number) => (number === null ? [] : [number.unit])));
  if (units.size === 1) {
    const [unit = ''] = units;
    return [{ heading: withUnit(heading, unit || unitOfTable), holds: 'numbers', cells }];
  }
  return [
    { heading, holds: 'numbers', cells },
    wordsColumn(
      says.table.unit(heading),
      read.map((number) => number?.unit ?? ''),
    ),
  ];
};

/** Whether a status stands for itself or beside a number, so that it can be taken apart without spoiling a sentence. */
const standsApart = (statuses: readonly string[], values: readonly string[]): boolean =>
  statuses.some((each) => each !== '') &&
  statuses.every(
    (each, index) => each === '' || values[index] === '' || readNumber(values[index] ?? '') !== null,
  );

const said = (words: readonly string[]): boolean => words.some((each) => each !== '');

/**
 * A column of a paper as columns in which each cell holds one thing: the number or the words, the unit where the
 * numbers differ in theirs, the status, and the smaller print.
 */
export const splitColumn = (
  column: Column,
  cells: readonly (Cell | undefined)[],
  says: SheetWords,
  unitOfTable = '',
): readonly FilledColumn[] => {
  const heading = plainWords([column.heading]);
  const texts = cells.map((cell) => cell?.text ?? []);
  const whole = texts.map(plainWords);
  const values = texts.map((text) => plainWords(text.filter((piece) => !isStatus(piece))));
  const statuses = texts.map((text) => plainWords(text.filter(isStatus)));
  const remarks = cells.map((cell) => (cell?.notes ?? []).map(plainWords).join('; '));
  const apart = standsApart(statuses, values);
  return [
    ...(apart && !said(values)
      ? [wordsColumn(heading, statuses)]
      : valueColumns(column, heading, apart ? values : whole, { unitOfTable, says })),
    ...(apart && said(values) ? [wordsColumn(says.table.status(heading), statuses)] : []),
    ...(said(remarks) ? [wordsColumn(says.table.remarks(heading), remarks)] : []),
  ];
};
