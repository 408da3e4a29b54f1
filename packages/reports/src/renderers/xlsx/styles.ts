import { type Xml, xml } from '../office/xml.ts';

/** How a cell looks, apart from the decimals of its number. */
export type Look =
  | 'words'
  | 'heading-1'
  | 'heading-2'
  | 'remark'
  | 'column-words'
  | 'column-numbers'
  | 'link';

/** The decimals that numbers can be shown with. */
const mostDecimals = 6;

/** Number formats from 164 on are a workbook's own. */
const formatId = (decimals: number): number => 164 + decimals;

const looks: readonly (readonly [Look, Xml])[] = [
  [
    'words',
    xml`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  ],
  ['heading-1', xml`<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1"/>`],
  ['heading-2', xml`<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="2"/>`],
  ['remark', xml`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
  [
    'column-words',
    xml`<xf numFmtId="0" fontId="3" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf>`,
  ],
  [
    'column-numbers',
    xml`<xf numFmtId="0" fontId="3" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="right" indent="1" wrapText="1"/></xf>`,
  ],
  [
    'link',
    xml`<xf numFmtId="0" fontId="4" fillId="0" borderId="0" xfId="3" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  ],
];

const decimalsShown = Array.from({ length: mostDecimals + 1 }, (_, decimals) => decimals);

/** The style of a look, by its place in the workbook's list. */
export const styleOf = (look: Look): number => looks.findIndex(([name]) => name === look);

/** The style of a number with so many decimals: to the right, in thousands. */
export const numberStyle = (decimals: number): number => looks.length + Math.min(decimals, mostDecimals);

/** The style of words that stand in a column of numbers. */
export const wordsAmongNumbers: number = looks.length + decimalsShown.length;

/** The styles of a workbook. Headings are the named styles that screen readers know, and nothing is told by colour. */
export const stylesPart: Xml = xml`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="${decimalsShown.length}">${decimalsShown.map((decimals) => xml`<numFmt numFmtId="${formatId(decimals)}" formatCode="#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}"/>`)}</numFmts>
<fonts count="5"><font><sz val="12"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="16"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="14"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="12"/><name val="Arial"/><family val="2"/></font><font><u/><sz val="12"/><color rgb="FF0B4F8A"/><name val="Arial"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF1A1D21"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0"/><xf numFmtId="0" fontId="4" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${wordsAmongNumbers + 1}">${looks.map(([, xf]) => xf)}${decimalsShown.map((decimals) => xml`<xf numFmtId="${formatId(decimals)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top" indent="1"/></xf>`)}<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="top" indent="1" wrapText="1"/></xf></cellXfs>
<cellStyles count="4"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/><cellStyle name="Heading 2" xfId="2" builtinId="17"/><cellStyle name="Hyperlink" xfId="3" builtinId="8"/></cellStyles>
</styleSheet>`;
