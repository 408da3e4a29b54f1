import { type Xml, xml, xmlPart } from '../office/xml.ts';
import { type Part, zipParts } from '../office/zip-parts.ts';
import { headingRow, type Workbook } from '../sheets/workbook.ts';
import { cutTexts } from './cut-texts.ts';
import { stylesPart } from './styles.ts';
import { writeCover, writeSheet, writeTable } from './write-worksheet.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (targets: readonly (readonly [type: string, target: string])[]): Xml =>
  xml`<Relationships xmlns="${packages}/relationships">${targets.map(([type, target], index) => xml`<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)}</Relationships>`;

const contentTypes = ({ sheets }: Workbook): Xml => {
  const override = (part: string, type: string): Xml =>
    xml`<Override PartName="${part}" ContentType="${type}"/>`;
  return xml`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', `${types}.sheet.main+xml`)}${override('/xl/styles.xml', `${types}.styles+xml`)}${[undefined, ...sheets].map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${types}.worksheet+xml`))}${sheets.map((_, index) => override(`/xl/tables/table${index + 1}.xml`, `${types}.table+xml`))}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
};

const coreProperties = ({ title, language, board, day }: Workbook): Xml =>
  xml`<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:subject>${`${board}, ${day}`}</dc:subject><dc:creator>${board}</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

/** The row of headings is printed again on every page. */
const printTitles = ({ sheets }: Workbook): Xml =>
  xml`<definedNames>${sheets.map((sheet, index) => xml`<definedName name="_xlnm.Print_Titles" localSheetId="${index + 1}">'${sheet.name}'!$${headingRow(sheet) + 1}:$${headingRow(sheet) + 1}</definedName>`)}</definedNames>`;

const workbookPart = (workbook: Workbook): Xml =>
  xml`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${[workbook.cover, ...workbook.sheets].map(({ name }, index) => xml`<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)}</sheets>${printTitles(workbook)}</workbook>`;

/** A workbook as XLSX. Whatever a text begins with, it is text: the file has no formula. */
export const renderXlsx = (whole: Workbook): Uint8Array => {
  const workbook = cutTexts(whole);
  const { cover, sheets } = workbook;
  const part = (path: string, of: Xml): Part => [path, xmlPart(of)];
  return zipParts([
    part('[Content_Types].xml', contentTypes(workbook)),
    part(
      '_rels/.rels',
      relationships([
        [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ),
    part('docProps/core.xml', coreProperties(workbook)),
    part('xl/workbook.xml', workbookPart(workbook)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...[cover, ...sheets].map(
          (_, index) => [`${office}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
        ),
        [`${office}/relationships/styles`, 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', stylesPart),
    part('xl/worksheets/sheet1.xml', writeCover(workbook)),
    ...sheets.flatMap((sheet, index) => [
      part(`xl/worksheets/sheet${index + 2}.xml`, writeSheet(sheet, workbook)),
      part(
        `xl/worksheets/_rels/sheet${index + 2}.xml.rels`,
        relationships([[`${office}/relationships/table`, `../tables/table${index + 1}.xml`]]),
      ),
      part(`xl/tables/table${index + 1}.xml`, writeTable(sheet, index + 1)),
    ]),
  ]);
};
