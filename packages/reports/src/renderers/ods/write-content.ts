import { type Xml, xml } from '../office/xml.ts';
import {
  type CoverSheet,
  coverWidth,
  type DataSheet,
  headingRow,
  type SheetCell,
  type Workbook,
} from '../sheets/workbook.ts';
import { columnLetters } from '../xlsx/cell-reference.ts';
import { numberStyle, officeNamespaces } from './styles.ts';

/** About the width of a character of 12 point Arial, in centimetres. */
const characterWidth = 0.225;

/** Text whose every space counts: the format keeps one of several that follow each other. */
const spaced = (text: string): readonly (string | Xml)[] =>
  text
    .split(/( {2,}|^ | $)/)
    .map((each) => (/^ +$/.test(each) ? xml`<text:s text:c="${each.length}"/>` : each));

const textCell = (text: string, style: string): Xml =>
  xml`<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${spaced(text)}</text:p></table:table-cell>`;

const line = (text: string, style: string): Xml =>
  xml`<table:table-row table:style-name="row">${textCell(text, style)}</table:table-row>\n`;

const cellOf = (sheet: DataSheet, cell: SheetCell, column: number): Xml => {
  if (cell.kind === 'number') {
    return xml`<table:table-cell table:style-name="${numberStyle(cell.decimals)}" office:value-type="float" office:value="${cell.digits}"><text:p>${cell.digits}</text:p></table:table-cell>`;
  }
  if (cell.kind === 'link') {
    return xml`<table:table-cell table:style-name="words" office:value-type="string"><text:p><text:a xlink:type="simple" xlink:href="#${cell.sheet}.A1">${cell.text}</text:a></text:p></table:table-cell>`;
  }
  return textCell(cell.text, sheet.columns[column]?.holds === 'numbers' ? 'words-among-numbers' : 'words');
};

const columnStyle = (width: number): string => `width-${width}`;

const columnOf = (width: number): Xml =>
  xml`<table:table-column table:style-name="${columnStyle(width)}" table:default-cell-style-name="Default"/>`;

const coverOf = (
  cover: CoverSheet,
): Xml => xml`<table:table table:name="${cover.name}" table:style-name="sheet">
${columnOf(coverWidth)}
${line(cover.title, 'Heading_20_1')}${cover.lines.map(({ kind, text }) => line(text, kind === 'heading' ? 'Heading_20_2' : 'words'))}</table:table>
`;

const sheetOf = (
  sheet: DataSheet,
): Xml => xml`<table:table table:name="${sheet.name}" table:style-name="sheet">
${sheet.columns.map(({ width }) => columnOf(width))}
${line(sheet.title, 'Heading_20_1')}${sheet.remarks.map((remark) => line(remark, 'Default'))}<table:table-header-rows><table:table-row table:style-name="row">${sheet.columns.map(({ heading, holds }) => textCell(heading, `column-${holds}`))}</table:table-row></table:table-header-rows>
${sheet.rows.map((cells) => xml`<table:table-row table:style-name="row">${cells.map((cell, column) => cellOf(sheet, cell, column))}</table:table-row>\n`)}</table:table>
`;

/** What marks cells as a table: a range with a name, with headings and without the buttons of a filter. */
const rangeOf = (sheet: DataSheet): Xml => {
  const first = headingRow(sheet) + 1;
  const last = `${columnLetters(sheet.columns.length - 1)}${first + sheet.rows.length}`;
  return xml`<table:database-range table:name="${sheet.tableName}" table:target-range-address="${sheet.name}.A${first}:${sheet.name}.${last}" table:contains-header="true" table:display-filter-buttons="false"/>\n`;
};

export const writeContent = ({ cover, sheets }: Workbook): Xml => {
  const widths = [
    ...new Set([coverWidth, ...sheets.flatMap(({ columns }) => columns.map(({ width }) => width))]),
  ];
  return xml`<office:document-content ${officeNamespaces}>
<office:automatic-styles>
<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
${widths.map((width) => xml`<style:style style:name="${columnStyle(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * characterWidth).toFixed(2)}cm"/></style:style>\n`)}</office:automatic-styles>
<office:body><office:spreadsheet>
${coverOf(cover)}${sheets.map(sheetOf)}<table:database-ranges>
${sheets.map(rangeOf)}</table:database-ranges>
</office:spreadsheet></office:body>
</office:document-content>`;
};
