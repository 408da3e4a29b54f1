import { languages } from '../../../model/language.ts';
import { pageWords, type SheetWords } from '../../../words/page-words.ts';
import { cellReference } from '../../xlsx/cell-reference.ts';
import { readNumber } from '../read-number.ts';
import { blank, type ReadCell, type ReadSheet, type ReadTable, type ReadWorkbook } from './read-workbook.ts';
import type { WorkbookFault, WorkbookFaultCode } from './workbook-fault.ts';

type Rule = (workbook: ReadWorkbook) => readonly WorkbookFault[];

const fault = (code: WorkbookFaultCode, of: string, sheet: ReadSheet | null = null): WorkbookFault => ({
  code,
  sheet: sheet?.name ?? null,
  of,
});

const cellAt = (sheet: ReadSheet, row: number, column: number): ReadCell =>
  sheet.rows[row]?.[column] ?? blank;

const among = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The cells of a table under its headings, with their places. */
const bodyOf = (
  sheet: ReadSheet,
  { top, left, bottom, right }: ReadTable,
): readonly { readonly cell: ReadCell; readonly at: string; readonly column: number }[] =>
  among(top + 1, bottom).flatMap((row) =>
    among(left, right).map((column) => ({
      cell: cellAt(sheet, row, column),
      at: cellReference(row, column),
      column,
    })),
  );

const onEverySheet =
  (check: (sheet: ReadSheet, workbook: ReadWorkbook) => readonly WorkbookFault[]): Rule =>
  (workbook) =>
    workbook.sheets.flatMap((sheet) => check(sheet, workbook));

const onEveryTable = (check: (table: ReadTable, sheet: ReadSheet) => readonly WorkbookFault[]): Rule =>
  onEverySheet((sheet) => sheet.tables.flatMap((table) => check(table, sheet)));

const properties: Rule = ({ title, language }) => [
  ...(title.trim() === '' ? [fault('no-title', '')] : []),
  ...(language.trim() === '' ? [fault('no-language', '')] : []),
];

/** The words of the language that a workbook names: of its sheets and of its notes. */
const wordsOf = ({ language }: ReadWorkbook): SheetWords =>
  pageWords({ language: languages.find((each) => language.startsWith(each)) }).sheets;

const firstSheets: Rule = (workbook) => {
  const { sheets } = workbook;
  const { names } = wordsOf(workbook);
  return (
    [
      ['no-cover', names.cover],
      ['no-contents', names.contents],
      ['no-notes', names.notes],
    ] as const
  ).flatMap(([code, name], index) =>
    sheets[index]?.name === name ? [] : [fault(code, sheets[index]?.name ?? '')],
  );
};

const contentsAreWhole: Rule = (workbook) => {
  const { sheets } = workbook;
  const { names } = wordsOf(workbook);
  const listed = new Set(sheets.find(({ name }) => name === names.contents)?.rows.map((row) => row[0]?.text));
  return sheets
    .filter(({ name }) => name !== names.cover && name !== names.contents && !listed.has(name))
    .map(({ name }) => fault('contents-incomplete', name));
};

const sheetNames: Rule = ({ sheets }) =>
  sheets
    .filter(
      ({ name }, index) =>
        !/^[A-Za-z]\w{0,30}$/.test(name) || sheets.findIndex((each) => each.name === name) !== index,
    )
    .map((sheet) => fault('sheet-name', sheet.name, sheet));

const titles = onEverySheet((sheet) => {
  const first = cellAt(sheet, 0, 0);
  if (first.kind !== 'text') return [fault('no-sheet-title', '', sheet)];
  return first.style === 'Heading 1' ? [] : [fault('title-no-heading', '', sheet)];
});

const merged = onEverySheet((sheet) =>
  sheet.mergedCells === 0 ? [] : [fault('merged-cells', String(sheet.mergedCells), sheet)],
);

const hidden = onEverySheet((sheet) => [
  ...(sheet.hidden ? [fault('hidden', 'the sheet', sheet)] : []),
  ...(sheet.hiddenRowsOrColumns === 0
    ? []
    : [fault('hidden', `${sheet.hiddenRowsOrColumns} rows or columns`, sheet)]),
]);

const frozen = onEverySheet((sheet) =>
  sheet.frozenOrFiltered === 0 ? [] : [fault('frozen-or-filtered', '', sheet)],
);

const oneTable = onEverySheet((sheet, { sheets }) => {
  if (sheet === sheets[0]) return [];
  if (sheet.tables.length === 0) return [fault('no-table', '', sheet)];
  return sheet.tables.length === 1 ? [] : [fault('several-tables', String(sheet.tables.length), sheet)];
});

/** What programs call a table that nobody named. */
const unnamed = /^(?:table|range|__anonymous.*)_?\d*$/i;

const namesOfTables: Rule = ({ sheets }) => {
  const all = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ name, sheet })));
  return all
    .filter(
      ({ name }, index) =>
        name === '' ||
        unnamed.test(name) ||
        all.findIndex((each) => each.name.toLowerCase() === name.toLowerCase()) !== index,
    )
    .map(({ name, sheet }) => fault('table-name', name, sheet));
};

const headings = onEveryTable((table, sheet) => {
  if (!table.hasHeadings) return [fault('no-headings', table.name, sheet)];
  const read = among(table.left, table.right).map((column) => ({
    at: cellReference(table.top, column),
    text: cellAt(sheet, table.top, column).text.trim().toLowerCase(),
  }));
  return read.flatMap(({ at, text }, index) => {
    if (text === '') return [fault('heading-blank', at, sheet)];
    return read.findIndex((each) => each.text === text) === index
      ? []
      : [fault('heading-repeated', text, sheet)];
  });
});

const blanks = onEveryTable((table, sheet) =>
  bodyOf(sheet, table)
    .filter(({ cell }) => cell.kind === 'blank' || cell.text.trim() === '')
    .map(({ at }) => fault('blank-cell', at, sheet)),
);

/** Above the table only the first column is written in; beside it and under it nothing is. */
const outside = onEveryTable(({ top, left, bottom, right }, sheet) =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const within = row < top ? column === 0 : row <= bottom && column >= left && column <= right;
      return within || cell.kind === 'blank'
        ? []
        : [fault('outside-table', cellReference(row, column), sheet)];
    }),
  ),
);

const formulas = onEverySheet((sheet) =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.kind === 'formula' ? [fault('formula', cellReference(row, column), sheet)] : [],
    ),
  ),
);

/** In a column that has numbers, what reads as one is one. */
const numbers = onEveryTable((table, sheet) => {
  const cells = bodyOf(sheet, table);
  const columns = new Set(cells.filter(({ cell }) => cell.kind === 'number').map(({ column }) => column));
  return cells
    .filter(
      ({ cell, column }) => columns.has(column) && cell.kind === 'text' && readNumber(cell.text) !== null,
    )
    .map(({ at }) => fault('number-as-text', at, sheet));
});

const shorthand = onEveryTable((table, sheet) => {
  const told = sheet.rows.slice(0, table.top).map((row) => row[0]?.text ?? '');
  const used = new Set(
    bodyOf(sheet, table).flatMap(({ cell }) => (/^\[[a-z]+\]$/.test(cell.text) ? [cell.text] : [])),
  );
  return [...used]
    .filter((each) => !told.some((remark) => remark.startsWith(`${each}:`)))
    .map((each) => fault('shorthand-unexplained', each, sheet));
});

const notes = onEverySheet((sheet, workbook) => {
  const words = wordsOf(workbook);
  const known = new Set(
    workbook.sheets.find(({ name }) => name === words.names.notes)?.rows.map((row) => row[0]?.text),
  );
  return [...cellAt(sheet, 0, 0).text.matchAll(/\[([^[\]]+ \d+)\]/g)].flatMap(([, note = '']) =>
    known.has(note) || note !== words.notes.numbered(Number(note.split(' ').at(-1)))
      ? []
      : [fault('note-unexplained', note, sheet)],
  );
});

/**
 * The rules for accessible spreadsheets, the workbook's own before those of each sheet.
 *
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/
 */
export const workbookRules: readonly Rule[] = [
  properties,
  firstSheets,
  contentsAreWhole,
  sheetNames,
  titles,
  merged,
  hidden,
  frozen,
  oneTable,
  namesOfTables,
  headings,
  blanks,
  outside,
  formulas,
  numbers,
  shorthand,
  notes,
];
