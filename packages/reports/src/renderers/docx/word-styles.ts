import { type Xml, xml, xmlPart } from '../office/xml.ts';

/** The names by which an officer finds the styles in Word, with the ids by which the document does. */
const paragraphStyle = (
  id: string,
  name: string,
  basedOn: string,
  paragraph: Xml,
  run: Xml,
  after: { readonly next?: string; readonly outline?: number } = {},
): Xml =>
  xml`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${after.next === undefined ? null : xml`<w:next w:val="${after.next}"/>`}<w:qFormat/><w:pPr>${paragraph}${after.outline === undefined ? null : xml`<w:outlineLvl w:val="${after.outline}"/>`}</w:pPr><w:rPr>${run}</w:rPr></w:style>\n`;

/** Half points. */
const size = (halfPoints: number): Xml => xml`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

const bold = xml`<w:b/><w:bCs/>`;

const spacing = (before: number, after: number): Xml =>
  xml`<w:spacing w:before="${before}" w:after="${after}"/>`;

const heading = (id: string, name: string, halfPoints: number, before: number, outline: number): Xml =>
  paragraphStyle(
    id,
    name,
    'Normal',
    xml`<w:keepNext/><w:keepLines/>${spacing(before, 120)}`,
    xml`${bold}${size(halfPoints)}`,
    { next: 'Normal', outline },
  );

const boxed = (side: 'all' | 'left'): Xml => {
  const line = xml`w:val="single" w:sz="${side === 'all' ? 12 : 24}" w:space="6" w:color="1A1D21"`;
  return side === 'all'
    ? xml`<w:pBdr><w:top ${line}/><w:left ${line}/><w:bottom ${line}/><w:right ${line}/></w:pBdr>`
    : xml`<w:pBdr><w:left ${line}/></w:pBdr>`;
};

const paragraphStyles: readonly Xml[] = [
  paragraphStyle('Title', 'Title', 'Normal', spacing(60, 200), xml`${bold}${size(44)}`, { next: 'Normal' }),
  paragraphStyle('Subtitle', 'Subtitle', 'Normal', spacing(0, 60), xml`${bold}${size(24)}`, {
    next: 'Normal',
  }),
  heading('Heading1', 'heading 1', 30, 420, 0),
  heading('Heading2', 'heading 2', 25, 260, 1),
  heading('Heading3', 'heading 3', 22, 240, 2),
  paragraphStyle('Caption', 'caption', 'Normal', xml`<w:keepNext/><w:keepLines/>${spacing(180, 80)}`, bold),
  paragraphStyle('ListParagraph', 'List Paragraph', 'Normal', spacing(100, 60), xml``),
  paragraphStyle('ListBullet', 'List Bullet', 'ListParagraph', spacing(20, 40), xml``),
  paragraphStyle(
    'ContentsHeading',
    'Contents Heading',
    'Normal',
    xml`<w:keepNext/>${spacing(240, 80)}`,
    bold,
  ),
  paragraphStyle('ContentsEntry', 'Contents Entry', 'Normal', spacing(0, 30), xml``),
  paragraphStyle(
    'SmallPrint',
    'Small Print',
    'Normal',
    spacing(80, 60),
    xml`<w:color w:val="545C66"/>${size(18)}`,
  ),
  paragraphStyle(
    'TableText',
    'Table Text',
    'Normal',
    xml`<w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="auto"/>`,
    size(18),
  ),
  paragraphStyle('TableNote', 'Table Note', 'TableText', xml``, xml`<w:color w:val="545C66"/>${size(17)}`),
  paragraphStyle('Definition', 'Definition', 'Normal', xml`${spacing(100, 60)}<w:ind w:left="567"/>`, xml``),
  paragraphStyle(
    'CalloutHeading',
    'Callout Heading',
    'Normal',
    xml`<w:keepNext/>${boxed('left')}${spacing(200, 60)}<w:ind w:left="170"/>`,
    bold,
  ),
  paragraphStyle(
    'Callout',
    'Callout',
    'Normal',
    xml`${boxed('left')}${spacing(0, 60)}<w:ind w:left="170"/>`,
    xml``,
  ),
  paragraphStyle(
    'Draft',
    'Draft',
    'Normal',
    xml`${boxed('all')}${spacing(160, 240)}<w:ind w:left="120" w:right="120"/>`,
    xml``,
  ),
  paragraphStyle(
    'Header',
    'header',
    'Normal',
    xml`<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>${spacing(0, 0)}`,
    xml`<w:color w:val="444444"/>${size(17)}`,
  ),
  paragraphStyle(
    'DraftMark',
    'Draft Mark',
    'Header',
    xml`<w:jc w:val="center"/>`,
    xml`${bold}<w:color w:val="1A1D21"/><w:spacing w:val="60"/>${size(20)}`,
  ),
  paragraphStyle(
    'Footer',
    'footer',
    'Normal',
    xml`<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>${spacing(0, 0)}`,
    xml`<w:color w:val="444444"/>${size(17)}`,
  ),
];

/** Not every reader takes it from the style that another is based on. */
const firstRow = xml`<w:tblStylePr w:type="firstRow"><w:rPr>${bold}</w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="1A1D21"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;

const tableStyle = xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="D0D5DA"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="D0D5DA"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D0D5DA"/></w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>${firstRow}</w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="FiguresTable"><w:name w:val="Figures Table"/><w:basedOn w:val="PaperTable"/><w:qFormat/><w:tblPr><w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="15" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>${firstRow}</w:style>
`;

/**
 * The styles of a paper, by the names that Word has for them where it has any (Title, Heading 1, Caption), so that an
 * officer who changes one changes the paper.
 */
export const wordStyles = (language: string): string =>
  xmlPart(xml`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>${size(22)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="100" w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
${paragraphStyles}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr>${bold}</w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Identifier"><w:name w:val="Identifier"/><w:qFormat/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/></w:rPr></w:style>
${tableStyle}</w:styles>`);
