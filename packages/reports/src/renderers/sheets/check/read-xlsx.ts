import { allOf, parseXml, textOf, type XmlElement } from '../../office/parse-xml.ts';
import { readReference } from '../../xlsx/cell-reference.ts';
import {
  blank,
  type ReadCell,
  type ReadParts,
  type ReadSheet,
  type ReadTable,
  type ReadWorkbook,
} from './read-workbook.ts';

const part = (parts: ReadParts, path: string): XmlElement | null => parseXml(parts.get(path) ?? '');

/** Where the relationships of a part lead, by their ids. */
const relationshipsOf = (parts: ReadParts, path: string): ReadonlyMap<string, string> => {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const found = part(parts, `${folder}_rels/${path.slice(slash)}.rels`);
  return new Map(
    (found === null ? [] : allOf(found, 'Relationship')).map(({ attributes }) => [
      attributes.Id ?? '',
      `${folder}${attributes.Target ?? ''}`.replaceAll(/[^/]+\/\.\.\//g, ''),
    ]),
  );
};

/** The named style of each style of a cell. */
const stylesOf = (styles: XmlElement | null): readonly string[] => {
  if (styles === null) return [];
  const named = new Map(
    allOf(styles, 'cellStyle').map(({ attributes }) => [attributes.xfId, attributes.name ?? '']),
  );
  return allOf(styles, 'cellXfs')
    .flatMap((list) => allOf(list, 'xf'))
    .map(({ attributes }) => named.get(attributes.xfId ?? '0') ?? '');
};

interface Book {
  readonly shared: readonly string[];
  readonly styles: readonly string[];
}

const cellOf = (cell: XmlElement, { shared, styles }: Book): ReadCell => {
  const style = styles[Number(cell.attributes.s ?? 0)] ?? '';
  const type = cell.attributes.t ?? 'n';
  const value = textOf(allOf(cell, 'v')[0]);
  const text =
    type === 's'
      ? (shared[Number(value)] ?? '')
      : type === 'inlineStr'
        ? textOf(allOf(cell, 'is')[0])
        : value;
  if (allOf(cell, 'f').length > 0) return { kind: 'formula', text, style };
  return { kind: text === '' ? 'blank' : type === 'n' ? 'number' : 'text', text, style };
};

const rowsOf = (sheet: XmlElement, book: Book): readonly (readonly ReadCell[])[] => {
  const rows: ReadCell[][] = [];
  for (const cell of allOf(sheet, 'c')) {
    const at = readReference(cell.attributes.r ?? '');
    if (at === null) continue;
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row] ?? [];
    while (row.length < at.column) row.push(blank);
    row[at.column] = cellOf(cell, book);
  }
  return rows.map((row) => row.slice(0, row.findLastIndex(({ kind }) => kind !== 'blank') + 1));
};

const tableOf = (table: XmlElement | null): readonly ReadTable[] => {
  const [from, to] = (table?.attributes.ref ?? '').split(':').map(readReference);
  if (table === null || from == null || to == null) return [];
  return [
    {
      name: table.attributes.displayName ?? '',
      hasHeadings: table.attributes.headerRowCount !== '0',
      top: from.row,
      left: from.column,
      bottom: to.row,
      right: to.column,
    },
  ];
};

const sheetOf = (parts: ReadParts, path: string, named: XmlElement, book: Book): ReadSheet | null => {
  const sheet = part(parts, path);
  if (sheet === null) return null;
  const leads = relationshipsOf(parts, path);
  const tables = allOf(sheet, 'tablePart').map(({ attributes }) =>
    part(parts, leads.get(attributes['r:id'] ?? '') ?? ''),
  );
  const filters = [sheet, ...tables].flatMap((each) => (each === null ? [] : allOf(each, 'autoFilter')));
  return {
    name: named.attributes.name ?? '',
    hidden: (named.attributes.state ?? 'visible') !== 'visible',
    rows: rowsOf(sheet, book),
    tables: tables.flatMap(tableOf),
    mergedCells: allOf(sheet, 'mergeCell').length,
    hiddenRowsOrColumns: [...allOf(sheet, 'row'), ...allOf(sheet, 'col')].filter(({ attributes }) =>
      ['1', 'true'].includes(attributes.hidden ?? ''),
    ).length,
    frozenOrFiltered: allOf(sheet, 'pane').length + filters.length,
  };
};

/** What an XLSX workbook holds, or null where its parts cannot be read. */
export const readXlsx = (parts: ReadParts): ReadWorkbook | null => {
  const workbook = part(parts, 'xl/workbook.xml');
  const core = part(parts, 'docProps/core.xml');
  if (workbook === null || core === null) return null;
  const leads = relationshipsOf(parts, 'xl/workbook.xml');
  const strings = part(parts, 'xl/sharedStrings.xml');
  const book: Book = {
    shared: strings === null ? [] : allOf(strings, 'si').map(textOf),
    styles: stylesOf(part(parts, 'xl/styles.xml')),
  };
  const sheets = allOf(workbook, 'sheet').map((named) =>
    sheetOf(parts, leads.get(named.attributes['r:id'] ?? '') ?? '', named, book),
  );
  if (sheets.includes(null)) return null;
  return {
    title: textOf(allOf(core, 'dc:title')[0]),
    language: textOf(allOf(core, 'dc:language')[0]),
    sheets: sheets.filter((each) => each !== null),
  };
};
