import type { Row } from '../../model/table.ts';

type RowKind = Exclude<Row['kind'], 'group'>;

const kinds: Readonly<Record<RowKind, string>> = {
  row: 'Row',
  part: 'Part of the row above',
  total: 'Total',
};

/** A workbook of the tables of a paper. */
export const sheets = {
  names: {
    cover: 'Cover',
    contents: 'Contents',
    notes: 'Notes',
    table: (number: number): string => `Table_${number}`,
  },
  nothing: '[z]: there is nothing to say in this cell.' as string | null,
  marked: (mark: string): string => `${mark}. Why is told in the worksheet Cover.`,
  cutHere: ' [cut here: a cell holds no more]',
  cover: {
    about: 'About this workbook',
    board: (board: string): string => `Board: ${board}`,
    date: (date: string): string => `Date: ${date}`,
    reportOf: (role: string): string => `Report of: ${role}`,
    holds:
      'It holds the tables of the paper and the numbers behind its charts. The paragraphs are in the paper.',
    howToRead: 'How to read it',
    howToReadIt: [
      'The worksheet Contents lists every table. The worksheet Notes holds what is to be known of them.',
      'Numbers are as precise as the paper prints them. The unit is in the heading of the column or beside it.',
      'A heading that the paper prints over several rows stands beside each of them, in the column Group.',
      '[z]: there is nothing to say in this cell.',
    ] as readonly string[],
  },
  contents: {
    lists: 'It lists the worksheets that follow, with a link to each.',
    sheet: 'Worksheet',
    holds: 'What it holds',
    where: 'Where it stands in the paper',
    notes: 'Notes on the tables',
    wholePaper: 'The whole paper',
  },
  notes: {
    how: 'A title that ends in [note 1] is told more of in the first row.',
    note: 'Note',
    says: 'What is to be known',
    about: 'What it is about',
    numbered: (number: number): string => `note ${number}`,
    noneNumber: 'None',
    none: 'There are no notes.',
    table: (number: number): string => `Table ${number}`,
  },
  table: {
    title: (number: number, caption: string): string => `Table ${number}: ${caption}`,
    /** Of a sheet that holds one table and nothing else. */
    one: 'This worksheet contains one table.' as string | null,
    under: (headings: string): string => `From the paper under: ${headings}.`,
    notes: 'Notes are told in the worksheet Notes.',
    mixed: 'Words stand in place of a number where there is none.',
    group: 'Group',
    kind: 'Kind of row',
    kinds,
    column: (number: number): string => `Column ${number}`,
    unit: (heading: string): string => `${heading}: unit`,
    status: (heading: string): string => `${heading}: status`,
    remarks: (heading: string): string => `${heading}: remarks`,
    term: 'Term',
    said: 'What is said of it',
  },
};

/** The same tables as files, one to a table: what speaks of worksheets speaks of files. */
export const files: typeof sheets = {
  ...sheets,
  nothing: null,
  marked: (mark) => `${mark}. Why is told in the file Cover.`,
  contents: {
    ...sheets.contents,
    lists: 'It lists the files that follow, with a link to each.',
    sheet: 'File',
  },
  table: { ...sheets.table, one: null, notes: 'Notes are told in the file Notes.' },
};
