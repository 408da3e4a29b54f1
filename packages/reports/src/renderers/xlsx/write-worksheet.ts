import { markWords } from '../../words/page-marks.ts';
import { type Xml, xml } from '../office/xml.ts';
import { rowHeight } from '../sheets/row-height.ts';
import { coverWidth, type DataSheet, headingRow, type SheetCell, type Workbook } from '../sheets/workbook.ts';
import { cellReference } from './cell-reference.ts';
import { type Look, numberStyle, styleOf, wordsAmongNumbers } from './styles.ts';

/** In points. */
const titleHeight = 26;
const headingHeight = 24;

/** Text as the format writes it: what looks like one of its own escapes, `_x0041_`, is escaped itself. */
const written = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const textCell = (row: number, column: number, text: string, style: number): Xml =>
  xml`<c r="${cellReference(row, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written(text)}</t></is></c>`;

/** A row of one text in the first column, which is as wide as it is told to be or not wrapped at all. */
const line = (row: number, text: string, look: Look, height: number): Xml =>
  xml`<row r="${row + 1}" ht="${height}" customHeight="1">${textCell(row, 0, text, styleOf(look))}</row>\n`;

const cellOf = (sheet: DataSheet, cell: SheetCell, row: number, column: number): Xml => {
  if (cell.kind === 'number') {
    return xml`<c r="${cellReference(row, column)}" s="${numberStyle(cell.decimals)}"><v>${cell.digits}</v></c>`;
  }
  if (cell.kind === 'link') return textCell(row, column, cell.text, styleOf('link'));
  const style = sheet.columns[column]?.holds === 'numbers' ? wordsAmongNumbers : styleOf('words');
  return textCell(row, column, cell.text, style);
};

const links = (sheet: DataSheet): Xml | null => {
  const first = headingRow(sheet) + 1;
  const found = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.kind === 'link'
        ? [
            xml`<hyperlink ref="${cellReference(first + row, column)}" location="'${cell.sheet}'!A1" display="${cell.text}"/>`,
          ]
        : [],
    ),
  );
  return found.length === 0 ? null : xml`<hyperlinks>${found}</hyperlinks>\n`;
};

const opened = xml`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\n`;

const page = ({ marks, pageOf }: Workbook): Xml =>
  xml`<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
<headerFooter><oddHeader>${marks.length === 0 ? '' : `&C&"Arial,Bold"${markWords(marks)}`}</oddHeader><oddFooter>&amp;L&amp;A&amp;R${pageOf[0]}&amp;P${pageOf[1]}&amp;N</oddFooter></headerFooter>
`;

const namespaces = xml`xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** The last cell of a sheet's table, from 0. */
const lastCell = (sheet: DataSheet): readonly [row: number, column: number] => [
  headingRow(sheet) + sheet.rows.length,
  sheet.columns.length - 1,
];

export const writeCover = (workbook: Workbook): Xml => {
  const { cover } = workbook;
  return xml`<worksheet ${namespaces}>
${opened}<sheetViews><sheetView workbookViewId="0" tabSelected="1"/></sheetViews>
<cols><col min="1" max="1" width="${coverWidth}" customWidth="1"/></cols>
<sheetData>
${line(0, cover.title, 'heading-1', titleHeight)}${cover.lines.map(({ kind, text }, index) => (kind === 'heading' ? line(index + 1, text, 'heading-2', headingHeight) : line(index + 1, text, 'words', rowHeight([{ kind: 'text', text }], [{ width: coverWidth }]))))}</sheetData>
${page(workbook)}</worksheet>`;
};

export const writeSheet = (sheet: DataSheet, workbook: Workbook): Xml => {
  const heading = headingRow(sheet);
  return xml`<worksheet ${namespaces}>
${opened}<dimension ref="A1:${cellReference(...lastCell(sheet))}"/>
<sheetViews><sheetView workbookViewId="0"/></sheetViews>
<cols>${sheet.columns.map(({ width }, index) => xml`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)}</cols>
<sheetData>
${line(0, sheet.title, 'heading-1', titleHeight)}${sheet.remarks.map((remark, index) => line(index + 1, remark, 'remark', rowHeight([], [])))}<row r="${heading + 1}" ht="${rowHeight(
    sheet.columns.map(({ heading: text }) => ({ kind: 'text', text })),
    sheet.columns,
  )}" customHeight="1">${sheet.columns.map((column, index) => textCell(heading, index, column.heading, styleOf(`column-${column.holds}`)))}</row>
${sheet.rows.map((cells, index) => xml`<row r="${heading + index + 2}" ht="${rowHeight(cells, sheet.columns)}" customHeight="1">${cells.map((cell, column) => cellOf(sheet, cell, heading + 1 + index, column))}</row>\n`)}</sheetData>
${links(sheet)}${page(workbook)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>
</worksheet>`;
};

/** The mark that makes cells a table: its name, its headings, and neither filter nor stripes. */
export const writeTable = (sheet: DataSheet, id: number): Xml =>
  xml`<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${sheet.tableName}" displayName="${sheet.tableName}" ref="A${headingRow(sheet) + 1}:${cellReference(...lastCell(sheet))}" totalsRowShown="0"><tableColumns count="${sheet.columns.length}">${sheet.columns.map(({ heading }, index) => xml`<tableColumn id="${index + 1}" name="${written(heading)}"/>`)}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
