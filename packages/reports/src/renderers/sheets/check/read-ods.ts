import { allOf, childrenOf, parseXml, textOf, type XmlElement } from '../../office/parse-xml.ts';
import { readReference } from '../../xlsx/cell-reference.ts';
import type { ReadCell, ReadParts, ReadSheet, ReadTable, ReadWorkbook } from './read-workbook.ts';

/** So many empty cells or rows at the end stand for “as far as the sheet goes”. */
const asFarAsItGoes = 1000;

const repeated = (element: XmlElement, of: string): number =>
  Math.min(asFarAsItGoes, Number(element.attributes[`table:number-${of}-repeated`] ?? 1));

const kindOf = (cell: XmlElement): ReadCell['kind'] => {
  if (cell.attributes['table:formula'] !== undefined) return 'formula';
  const type = cell.attributes['office:value-type'];
  if (type === undefined) return 'blank';
  return type === 'string' ? 'text' : 'number';
};

const cellOf = (cell: XmlElement, styles: ReadonlyMap<string, string>): ReadCell => {
  const text = childrenOf(cell, 'text:p').map(textOf).join('\n');
  const kind = kindOf(cell);
  const style = cell.attributes['table:style-name'] ?? '';
  return { kind: kind === 'text' && text === '' ? 'blank' : kind, text, style: styles.get(style) ?? '' };
};

const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  table.children.flatMap((each) => {
    if (typeof each === 'string') return [];
    if (each.name === 'table:table-row') return [each];
    return each.name === 'table:table-header-rows' || each.name === 'table:table-rows' ? rowsOf(each) : [];
  });

const tablesOf = (name: string, content: XmlElement): readonly ReadTable[] =>
  allOf(content, 'table:database-range').flatMap(({ attributes }) => {
    const address = attributes['table:target-range-address'] ?? '';
    const [from, to] = address.split(':').map((each) => readReference(each.slice(each.lastIndexOf('.') + 1)));
    if (from == null || to == null || !address.startsWith(`${name}.`)) return [];
    return [
      {
        name: attributes['table:name'] ?? '',
        hasHeadings: attributes['table:contains-header'] !== 'false',
        top: from.row,
        left: from.column,
        bottom: to.row,
        right: to.column,
      },
    ];
  });

const isHidden = ({ attributes }: XmlElement): boolean =>
  (attributes['table:visibility'] ?? 'visible') !== 'visible';

const sheetOf = (
  table: XmlElement,
  content: XmlElement,
  styles: ReadonlyMap<string, string>,
  hiddenStyles: ReadonlySet<string>,
): ReadSheet => {
  const name = table.attributes['table:name'] ?? '';
  const elements = rowsOf(table);
  const cells = (row: XmlElement): readonly XmlElement[] => [
    ...childrenOf(row, 'table:table-cell'),
    ...childrenOf(row, 'table:covered-table-cell'),
  ];
  const rows = elements.flatMap((row) => {
    const read = cells(row).flatMap((cell) =>
      Array.from({ length: repeated(cell, 'columns') }, () => cellOf(cell, styles)),
    );
    return Array.from({ length: repeated(row, 'rows') }, () => read);
  });
  const ranges = allOf(content, 'table:database-range').filter(({ attributes }) =>
    (attributes['table:target-range-address'] ?? '').startsWith(`${name}.`),
  );
  return {
    name,
    hidden: hiddenStyles.has(table.attributes['table:style-name'] ?? ''),
    rows: rows.map((row) => row.slice(0, row.findLastIndex(({ kind }) => kind !== 'blank') + 1)),
    tables: tablesOf(name, content),
    mergedCells: elements
      .flatMap(cells)
      .filter(
        ({ attributes, name: element }) =>
          element === 'table:covered-table-cell' ||
          Number(attributes['table:number-columns-spanned'] ?? 1) > 1 ||
          Number(attributes['table:number-rows-spanned'] ?? 1) > 1,
      ).length,
    hiddenRowsOrColumns: [...elements, ...allOf(table, 'table:table-column')].filter(isHidden).length,
    frozenOrFiltered: ranges.filter(({ attributes }) => attributes['table:display-filter-buttons'] === 'true')
      .length,
  };
};

const stylesOf = (styles: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    allOf(styles, 'style:style').map(({ attributes }) => [
      attributes['style:name'] ?? '',
      attributes['style:display-name'] ?? attributes['style:name'] ?? '',
    ]),
  );

/** What an OpenDocument spreadsheet holds, or null where its parts cannot be read. */
export const readOds = (parts: ReadParts): ReadWorkbook | null => {
  const [content, styles, meta] = ['content.xml', 'styles.xml', 'meta.xml'].map((path) =>
    parseXml(parts.get(path) ?? ''),
  );
  if (content == null || styles == null || meta == null) return null;
  const hidden = new Set(
    allOf(content, 'style:style')
      .filter((style) =>
        allOf(style, 'style:table-properties').some(
          ({ attributes }) => attributes['table:display'] === 'false',
        ),
      )
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  );
  const named = stylesOf(styles);
  return {
    title: textOf(allOf(meta, 'dc:title')[0]),
    language: textOf(allOf(meta, 'dc:language')[0]),
    sheets: allOf(content, 'table:table').map((table) => sheetOf(table, content, named, hidden)),
  };
};
