import type { DataSheet, Workbook } from '../sheets/workbook.ts';
import { nothing } from '../sheets/workbook.ts';

/** A table that is written as a file of comma-separated values. */
export interface CsvTable {
  readonly fileName: string;
  readonly sheet: DataSheet;
}

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: 'string' | 'integer' | 'decimal';
  /** What stands where there is no value: nothing, and in a column of numbers the words in place of one. */
  readonly null: readonly string[];
}

/** Names of letters, digits and underscores, no two alike. */
const columnNames = (headings: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const plain = heading
      .toLowerCase()
      .replaceAll('%', ' percent ')
      .replaceAll('£', ' pounds ')
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '');
    const named = plain || `column_${index + 1}`;
    let name = named;
    for (let time = 2; taken.has(name); time++) name = `${named}_${time}`;
    taken.add(name);
    return name;
  });
};

const columnsOf = ({ columns, rows }: DataSheet): readonly Column[] => {
  const names = columnNames(columns.map(({ heading }) => heading));
  return columns.map(({ heading, holds }, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const numbers = cells.filter((cell) => cell.kind === 'number');
    const words = cells.flatMap((cell) => (cell.kind === 'text' && cell.text !== nothing ? [cell.text] : []));
    const whole = numbers.every(({ decimals }) => decimals === 0);
    return {
      name: names[index] ?? '',
      titles: heading,
      datatype: holds === 'words' ? 'string' : whole ? 'integer' : 'decimal',
      null: holds === 'words' ? [''] : ['', ...new Set(words)],
    };
  });
};

/**
 * What the files are: titles, what each column holds, which words stand in place of a number, where the tables come
 * from, and how the files are written.
 *
 * @see https://www.w3.org/TR/tabular-data-primer/
 */
export const describeTables = (workbook: Workbook, tables: readonly CsvTable[]): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': workbook.language }],
  'dc:title': workbook.title,
  'dc:publisher': workbook.board,
  'dc:date': workbook.day,
  'dc:source': workbook.cover.lines.filter(({ kind }) => kind === 'text').map(({ text }) => text),
  ...(workbook.marks.length === 0
    ? {}
    : { 'dc:rights': workbook.marks.map(({ word, why }) => `${word}. ${why}`).join(' ') }),
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    lineTerminators: ['\r\n'],
    header: true,
    headerRowCount: 1,
    trim: true,
  },
  tables: tables.map(({ fileName, sheet }) => ({
    url: fileName,
    'dc:title': sheet.title,
    'dc:description': sheet.remarks.join(' '),
    tableSchema: { columns: columnsOf(sheet) },
  })),
});
