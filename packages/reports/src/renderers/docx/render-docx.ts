import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
  type Table as WordTable,
} from 'docx';
import type { Paper, TitleBlock } from '../../model/paper.ts';
import { type Inline, otherLanguage, text } from '../../model/text.ts';
import { markedTitle, markWords, pageMarks } from '../../words/page-marks.ts';
import { type PageWords, pageWords } from '../../words/page-words.ts';
import { plainWords } from '../office/plain-words.ts';
import { linkPlaces } from './link-places.ts';
import { numberLists } from './number-lists.ts';
import { repack, type TableWords } from './repack.ts';
import { wordStyles } from './word-styles.ts';
import { type ChartPicture, type Writing, writeBlock } from './write-block.ts';
import { describeTable } from './write-table.ts';
import { atPlace, writeText } from './write-text.ts';

const indent = (left: number) => ({ style: { paragraph: { indent: { left, hanging: 567 } } } });

/** Numbered paragraphs with lettered parts, one definition for each place where the numbers start, and plain bullets. */
const numberingOf = (starts: readonly number[]) => [
  ...starts.map((start, list) => ({
    reference: `paragraphs-${list}`,
    levels: [
      {
        level: 0,
        start,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        ...indent(567),
      },
      {
        level: 1,
        format: LevelFormat.LOWER_LETTER,
        text: '(%2)',
        alignment: AlignmentType.START,
        ...indent(1134),
      },
    ],
  })),
  {
    reference: 'bullets',
    levels: [
      { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, ...indent(1134) },
    ],
  },
];

const line = (style: string, children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style, children });

const words = (text: string): TextRun => new TextRun(plainWords([text]));

const strong = (text: string): TextRun => new TextRun({ text: plainWords([text]), style: 'Strong' });

const boardName = ({ board, boardLanguage }: TitleBlock): Inline =>
  boardLanguage === undefined ? board : otherLanguage(boardLanguage, board);

const openingOf = (paper: Paper, writing: Writing, { page }: PageWords): readonly Paragraph[] => [
  line('Subtitle', writeText(text`${boardName(paper.title)}, ${paper.title.date}`, writing.places)),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [words(paper.title.subject)] }),
  ...[{ term: page.reportOf, says: [paper.title.reportOf] }, ...paper.title.facts].map(({ term, says }) =>
    line('ContentsEntry', [strong(`${term}:`), ...writeText([' ', ...says], writing.places)]),
  ),
  ...pageMarks(paper).map(({ word, why }) =>
    line('Draft', [strong(word), ...writeText(text` ${why}`, writing.places)]),
  ),
  line('ContentsHeading', [words(page.contents)]),
  ...paper.sections.map(({ id, heading }) =>
    line('ContentsEntry', [
      new InternalHyperlink({
        anchor: writing.places.get(id) ?? id,
        children: [new TextRun({ text: plainWords([heading]), style: 'Hyperlink' })],
      }),
    ]),
  ),
];

const bodyOf = ({ sections }: Paper, writing: Writing): readonly (Paragraph | WordTable)[] => {
  const heading = (level: 'Heading1' | 'Heading2', id: string, said: string): Paragraph =>
    new Paragraph({
      heading: level,
      children: atPlace(id, [words(said)], writing.places),
    });
  return sections.flatMap(({ id, heading: said, blocks, parts }) => [
    heading(HeadingLevel.HEADING_1, id, said),
    ...blocks.flatMap((block) => writeBlock(block, writing)),
    ...parts.flatMap((part) => [
      heading(HeadingLevel.HEADING_2, part.id, part.heading),
      ...part.blocks.flatMap((block) => writeBlock(block, writing)),
    ]),
  ]);
};

const headerOf = ({ title }: Paper, mark: string): Header =>
  new Header({
    children: [
      line('Header', [words(title.board), new TextRun({ children: [new Tab(), plainWords([title.date])] })]),
      ...(mark === '' ? [] : [line('DraftMark', [words(mark)])]),
    ],
  });

const footerOf = ({ title }: Paper, { page: { pageOf } }: PageWords): Footer =>
  new Footer({
    children: [
      line('Footer', [
        words(title.subject),
        new TextRun({
          children: [new Tab(), pageOf[0], PageNumber.CURRENT, pageOf[1], PageNumber.TOTAL_PAGES],
        }),
      ]),
    ],
  });

/**
 * A paper as a document of Word: styles that an officer can change, paragraphs and letters that Word counts to the
 * numbers of the paper, tables whose headings stand on every page, and words for whatever is not text. Equal papers are
 * equal bytes.
 */
export const renderDocx = async (
  paper: Paper,
  pictures: ReadonlyMap<string, ChartPicture> = new Map(),
): Promise<Uint8Array> => {
  const { title } = paper;
  const said = pageWords(paper);
  const lists = numberLists(paper);
  const tables: TableWords[] = [];
  const writing: Writing = {
    places: linkPlaces(paper),
    lists,
    said,
    pictures,
    onTable: (table) => tables.push(describeTable(table, said)),
  };
  const children = [...openingOf(paper, writing, said), ...bodyOf(paper, writing)];
  const subject = plainWords([title.subject]);
  const document = new Document({
    title: markedTitle(paper, subject),
    subject: plainWords([`${title.board}, ${title.date}`]),
    creator: plainWords([title.board]),
    lastModifiedBy: plainWords([title.board]),
    revision: 1,
    externalStyles: wordStyles(said.tag),
    numbering: { config: numberingOf(lists.starts) },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, bottom: 1247, left: 1134, right: 1134, header: 680, footer: 567 },
          },
        },
        headers: { default: headerOf(paper, markWords(pageMarks(paper))) },
        footers: { default: footerOf(paper, said) },
        children,
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), {
    day: title.day,
    language: said.tag,
    tables,
  });
};
