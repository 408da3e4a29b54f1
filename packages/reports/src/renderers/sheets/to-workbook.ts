import type { Paper } from '../../model/paper.ts';
import { markWords, pageMarks } from '../../words/page-marks.ts';
import { pageWords, type SheetWords } from '../../words/page-words.ts';
import { plainWords } from '../office/plain-words.ts';
import { coverOf } from './cover-of.ts';
import { findTables } from './find-tables.ts';
import { flattenTable } from './flatten-table.ts';
import { type NumberedNotes, numberNotes, tableNotes } from './number-notes.ts';
import { tableNames } from './table-names.ts';
import { type DataSheet, nothing, type Workbook } from './workbook.ts';

type TableSheet = DataSheet & { readonly under: string };

/** What the tables are written as: sheets of a workbook, or files of their own. */
type Medium = 'sheets' | 'files';

/**
 * A paper as a workbook: all its tables and the numbers behind its figures, with their notes. Its paragraphs stay in
 * the paper, as a spreadsheet is no place to read them; what is boxed so that nobody passes it over is among the notes.
 */
export const toWorkbook = (paper: Paper, medium: Medium = 'sheets'): Workbook => {
  const { page, tag, ...media } = pageWords(paper);
  const words = media[medium];
  const { tables, callouts } = findTables(paper, words);
  const notes = numberNotes(
    tables.map((each) => each.notes.map(plainWords)),
    callouts.map(({ heading, body, under }) => ({
      says: `${plainWords([heading])}: ${body.map(plainWords).join(' ')}`,
      where: under.map((each) => plainWords([each])).join(', '),
    })),
    words,
  );
  const marks = pageMarks(paper);
  const marked = marks.length === 0 ? [] : [words.marked(markWords(marks))];
  const names = tableNames(tables.map(({ table }) => table.id));
  const sheets = tables.map(({ table, under, unit }, index): TableSheet => {
    const { columns, rows } = flattenTable(table, words, plainWords([unit]));
    const noted = notes.marks[index] ?? [];
    const texts = rows.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
    const mixed = columns.some(
      ({ holds }, column) => holds === 'numbers' && rows.some((row) => row[column]?.kind === 'text'),
    );
    const headings = under.map((each) => plainWords([each])).join(', ');
    return {
      name: words.names.table(index + 1),
      title: [
        words.table.title(index + 1, plainWords([table.caption])),
        ...noted.map((mark) => `[${words.notes.numbered(mark)}]`),
      ].join(' '),
      under: headings,
      remarks: [
        ...marked,
        ...said(words.table.one),
        words.table.under(headings),
        ...(noted.length === 0 ? [] : [words.table.notes]),
        ...(mixed ? [words.table.mixed] : []),
        ...(texts.includes(nothing) ? said(words.nothing) : []),
      ],
      tableName: names[index] ?? `table_${index + 1}`,
      columns,
      rows,
    };
  });
  return {
    title: plainWords([paper.title.subject]),
    language: tag,
    board: plainWords([paper.title.board]),
    day: paper.title.day,
    marks: marks.map(({ word, why }) => ({ word, why: plainWords(why) })),
    pageOf: page.pageOf,
    cutHere: words.cutHere,
    cover: coverOf(paper, words),
    sheets: [contents(sheets, marked, words), notesSheet(notes, marked, words), ...sheets.map(withoutPlace)],
  };
};

const said = (remark: string | null): readonly string[] => (remark === null ? [] : [remark]);

const withoutPlace = ({ under: _, ...sheet }: TableSheet): DataSheet => sheet;

const contents = (
  sheets: readonly TableSheet[],
  marked: readonly string[],
  { contents: says, names, table }: SheetWords,
): DataSheet => ({
  name: names.contents,
  title: names.contents,
  remarks: [...marked, ...said(table.one), says.lists],
  tableName: 'contents',
  columns: [
    { heading: says.sheet, holds: 'words', width: 14 },
    { heading: says.holds, holds: 'words', width: 70 },
    { heading: says.where, holds: 'words', width: 50 },
  ],
  rows: [
    [
      { kind: 'link', text: names.notes, sheet: names.notes },
      { kind: 'text', text: says.notes },
      { kind: 'text', text: says.wholePaper },
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

const notesSheet = (notes: NumberedNotes, marked: readonly string[], words: SheetWords): DataSheet => ({
  name: words.names.notes,
  title: words.names.notes,
  remarks: [...marked, ...said(words.table.one), words.notes.how],
  tableName: 'notes',
  columns: [
    { heading: words.notes.note, holds: 'words', width: 12 },
    { heading: words.notes.says, holds: 'words', width: 90 },
    { heading: words.notes.about, holds: 'words', width: 40 },
  ],
  rows: tableNotes(notes, words).map((row) => row.map((text) => ({ kind: 'text', text }))),
});
