import { markWords } from '../../words/page-marks.ts';
import { type Xml, xml } from '../office/xml.ts';
import type { Workbook } from '../sheets/workbook.ts';

export const officeNamespaces: Xml = xml`xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"`;

/** Decimals that numbers can be shown with. */
const decimalsShown = [0, 1, 2, 3, 4, 5, 6];

/** The name of the style of numbers with so many decimals. */
export const numberStyle = (decimals: number): string =>
  `number-${Math.min(decimals, decimalsShown.length - 1)}`;

const numberStyles = decimalsShown.map(
  (decimals) =>
    xml`<number:number-style style:name="decimals-${decimals}"><number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="number-${decimals}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="decimals-${decimals}"><style:table-cell-properties style:vertical-align="top" fo:padding-right="0.25cm"/><style:paragraph-properties fo:text-align="end"/></style:style>
`,
);

const bold = xml`fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"`;

/** The styles of a spreadsheet and of its printed page. Headings are named as screen readers know them. */
export const stylesPart = ({
  marks,
  language,
  pageOf,
}: Workbook): Xml => xml`<office:document-styles ${officeNamespaces}>
<office:font-face-decls><style:font-face style:name="Arial" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial" fo:font-size="12pt" fo:language="${language.slice(0, 2)}" fo:country="${language.slice(3)}"/></style:default-style>
<style:style style:name="Default" style:family="table-cell"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-size="16pt" ${bold}/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-size="14pt" ${bold}/></style:style>
<style:style style:name="words" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
<style:style style:name="words-among-numbers" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding-right="0.25cm"/><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="column-words" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="bottom" fo:border-bottom="1.5pt solid #1a1d21"/><style:text-properties ${bold}/></style:style>
<style:style style:name="column-numbers" style:family="table-cell" style:parent-style-name="column-words"><style:table-cell-properties fo:padding-right="0.25cm"/><style:paragraph-properties fo:text-align="end"/></style:style>
${numberStyles}</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="1.3cm" fo:margin-right="1.3cm" style:scale-to-X="1" style:scale-to-Y="0"/><style:header-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Default" style:page-layout-name="page"><style:header><text:p>${markWords(marks)}</text:p></style:header><style:footer><style:region-left><text:p><text:sheet-name>Sheet</text:sheet-name></text:p></style:region-left><style:region-right><text:p>${pageOf[0]}<text:page-number>1</text:page-number>${pageOf[1]}<text:page-count>1</text:page-count></text:p></style:region-right></style:footer></style:master-page>
</office:master-styles>
</office:document-styles>`;
