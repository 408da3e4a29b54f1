import { markWords, pageMarks } from '../../model/page-marks.ts';
import type { Paper } from '../../model/paper.ts';
import { plainWords } from '../office/plain-words.ts';
import { coverOf } from './cover-of.ts';
import { findTables } from './find-tables.ts';
import { flattenTable } from './flatten-table.ts';
import { type NumberedNotes, numberNotes, tableNotes } from './number-notes.ts';
import { tableNames } from './table-names.ts';
import { type DataSheet, nothing, nothingSays, type Workbook } from './workbook.ts';

type TableSheet = DataSheet & { readonly under: string };

/**
 * A paper as a workbook: all its tables and the numbers behind its figures, with their notes. Its paragraphs stay in
 * the paper, as a spreadsheet is no place to read them; what is boxed so that nobody passes it over is among the notes.
 */
export const toWorkbook = (paper: Paper): Workbook => {
  const { tables, callouts } = findTables(paper);
  const notes = numberNotes(
    tables.map((each) => each.notes.map(plainWords)),
    callouts.map(({ heading, body, under }) => ({
      says: `${plainWords([heading])}: ${body.map(plainWords).join(' ')}`,
      where: under.map((each) => plainWords([each])).join(', '),
    })),
  );
  const marks = pageMarks(paper);
  const marked = marks.length === 0 ? [] : [`${markWords(marks)}. Why is told in the worksheet Cover.`];
  const names = tableNames(tables.map(({ table }) => table.id));
  const sheets = tables.map(({ table, under, unit }, index): TableSheet => {
    const { columns, rows } = flattenTable(table, plainWords([unit]));
    const noted = notes.marks[index] ?? [];
    const texts = rows.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
    const mixed = columns.some(
      ({ holds }, column) => holds === 'numbers' && rows.some((row) => row[column]?.kind === 'text'),
    );
    return {
      name: `Table_${index + 1}`,
      title: [
        `Table ${index + 1}: ${plainWords([table.caption])}`,
        ...noted.map((mark) => `[note ${mark}]`),
      ].join(' '),
      under: under.map((each) => plainWords([each])).join(', '),
      remarks: [
        ...marked,
        'This worksheet contains one table.',
        `From the paper under: ${under.map((each) => plainWords([each])).join(', ')}.`,
        ...(noted.length === 0 ? [] : ['Notes are told in the worksheet Notes.']),
        ...(mixed ? ['Words stand in place of a number where there is none.'] : []),
        ...(texts.includes(nothing) ? [nothingSays] : []),
      ],
      tableName: names[index] ?? `table_${index + 1}`,
      columns,
      rows,
    };
  });
  return {
    title: plainWords([paper.title.subject]),
    board: plainWords([paper.title.board]),
    day: paper.title.day,
    marks: marks.map(({ word, why }) => ({ word, why: plainWords([why]) })),
    cover: coverOf(paper),
    sheets: [contents(sheets, marked), notesSheet(notes, marked), ...sheets.map(withoutPlace)],
  };
};

const withoutPlace = ({ under: _, ...sheet }: TableSheet): DataSheet => sheet;

const contents = (sheets: readonly TableSheet[], marked: readonly string[]): DataSheet => ({
  name: 'Contents',
  title: 'Contents',
  remarks: [
    ...marked,
    'This worksheet contains one table.',
    'It lists the worksheets that follow, with a link to each.',
  ],
  tableName: 'contents',
  columns: [
    { heading: 'Worksheet', holds: 'words', width: 14 },
    { heading: 'What it holds', holds: 'words', width: 70 },
    { heading: 'Where it stands in the paper', holds: 'words', width: 50 },
  ],
  rows: [
    [
      { kind: 'link', text: 'Notes', sheet: 'Notes' },
      { kind: 'text', text: 'Notes on the tables' },
      { kind: 'text', text: 'The whole paper' },
    ],
    ...sheets.map(
      ({ name, title, under }) =>
        [
          { kind: 'link', text: name, sheet: name },
          { kind: 'text', text: title },
          { kind: 'text', text: under },
        ] as const,
    ),
  ],
});

const notesSheet = (notes: NumberedNotes, marked: readonly string[]): DataSheet => ({
  name: 'Notes',
  title: 'Notes',
  remarks: [
    ...marked,
    'This worksheet contains one table.',
    'A title that ends in [note 1] is told more of in the first row.',
  ],
  tableName: 'notes',
  columns: [
    { heading: 'Note', holds: 'words', width: 12 },
    { heading: 'What is to be known', holds: 'words', width: 90 },
    { heading: 'What it is about', holds: 'words', width: 40 },
  ],
  rows: tableNotes(notes).map((row) => row.map((text) => ({ kind: 'text', text }))),
});
