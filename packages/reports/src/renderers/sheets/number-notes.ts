import type { SheetWords } from '../../words/page-words.ts';

/** The notes of all tables, each numbered once. */
export interface NumberedNotes {
  readonly notes: readonly Note[];
  /** For each table in order, the numbers of its notes. */
  readonly marks: readonly (readonly number[])[];
}

interface Note {
  readonly number: number;
  readonly says: string;
  readonly where: string;
}

/** Numbers the notes of tables from 1, those that say the same once, and after them what is about the paper itself. */
export const numberNotes = (
  ofTables: readonly (readonly string[])[],
  others: readonly { readonly says: string; readonly where: string }[],
  { notes: words }: SheetWords,
): NumberedNotes => {
  const tablesBySays = new Map<string, number[]>();
  ofTables.forEach((notes, table) => {
    for (const says of new Set(notes.filter((each) => each !== ''))) {
      tablesBySays.set(says, [...(tablesBySays.get(says) ?? []), table + 1]);
    }
  });
  const numbers = new Map([...tablesBySays.keys()].map((says, index) => [says, index + 1]));
  return {
    notes: [
      ...[...tablesBySays].map(([says, tables], index) => ({
        number: index + 1,
        says,
        where: tables.map(words.table).join(', '),
      })),
      ...others.map((each, index) => ({ number: numbers.size + index + 1, ...each })),
    ],
    marks: ofTables.map((notes) => [
      ...new Set(notes.flatMap((says) => (numbers.has(says) ? [numbers.get(says) ?? 0] : []))),
    ]),
  };
};

/** The rows of the notes' own table; one that says so where there are none. */
export const tableNotes = (
  { notes }: NumberedNotes,
  { contents, notes: words }: SheetWords,
): readonly (readonly string[])[] =>
  notes.length === 0
    ? [[words.noneNumber, words.none, contents.wholePaper]]
    : notes.map(({ number, says, where }) => [words.numbered(number), says, where]);
