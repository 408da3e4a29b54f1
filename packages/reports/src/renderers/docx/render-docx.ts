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
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  type Table as WordTable,
} from 'docx';
import type { DrawnFigure } from '../../model/drawn-figure.ts';
import type { Paper, Section, TitleBlock } from '../../model/paper.ts';
import { type Inline, otherLanguage, text } from '../../model/text.ts';
import { markedTitle, markWords, pageMarks } from '../../words/page-marks.ts';
import { type PageWords, pageWords } from '../../words/page-words.ts';
import { plainWords } from '../office/plain-words.ts';
import { linkPlaces } from './link-places.ts';
import { numberLists } from './number-lists.ts';
import { byForm, type PageForm, pageMargin, portrait } from './page-form.ts';
import { repack, type TableWords } from './repack.ts';
import { wordStyles } from './word-styles.ts';
import { type Writing, writeBlock } from './write-block.ts';
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

const bodyOf = (sections: readonly Section[], writing: Writing): readonly (Paragraph | WordTable)[] => {
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

/** On a sheet held sideways the right margin is further than the style's own stop. */
const stops = ({ textWidth }: PageForm) =>
  textWidth === portrait.textWidth
    ? {}
    : {
        tabStops: [
          { type: TabStopType.CLEAR, position: portrait.textWidth },
          { type: TabStopType.RIGHT, position: textWidth },
        ],
      };

const headerOf = ({ title }: Paper, mark: string, form: PageForm): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...stops(form),
        children: [words(title.board), new TextRun({ children: [new Tab(), plainWords([title.date])] })],
      }),
      ...(mark === '' ? [] : [line('DraftMark', [words(mark)])]),
    ],
  });

/** Nothing where it is upright, which is what it is without a word. */
const orientationOf = ({ orientation }: PageForm) =>
  orientation === 'portrait' ? {} : { orientation: PageOrientation.LANDSCAPE };

const footerOf = ({ title }: Paper, form: PageForm, { page: { pageOf } }: PageWords): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...stops(form),
        children: [
          words(title.subject),
          new TextRun({
            children: [new Tab(), pageOf[0], PageNumber.CURRENT, pageOf[1], PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

/**
 * A paper as a document of Word: styles that an officer can change, paragraphs and letters that Word counts to the
 * numbers of the paper, tables whose headings stand on every page, and words for whatever is not text. Equal papers are
 * equal bytes.
 */
export const renderDocx = async (paper: Paper, figures: readonly DrawnFigure[] = []): Promise<Uint8Array> => {
  const { title } = paper;
  const said = pageWords(paper);
  const lists = numberLists(paper);
  const tables: TableWords[] = [];
  const writing: Writing = {
    places: linkPlaces(paper),
    form: portrait,
    lists,
    said,
    drawn: new Map(figures.map((each) => [each.id, each])),
    onTable: (table) => tables.push(describeTable(table, said)),
  };
  const subject = plainWords([title.subject]);
  const mark = markWords(pageMarks(paper));
  const document = new Document({
    title: markedTitle(paper, subject),
    subject: plainWords([`${title.board}, ${title.date}`]),
    creator: plainWords([title.board]),
    lastModifiedBy: plainWords([title.board]),
    revision: 1,
    externalStyles: wordStyles(said.tag),
    numbering: { config: numberingOf(lists.starts) },
    sections: byForm(paper.sections).map(({ form, sections }, index) => ({
      properties: {
        page: {
          size: { width: 11906, height: 16838, ...orientationOf(form) },
          margin: pageMargin,
        },
      },
      headers: { default: headerOf(paper, mark, form) },
      footers: { default: footerOf(paper, form, said) },
      children: [
        ...(index === 0 ? openingOf(paper, writing, said) : []),
        ...bodyOf(sections, { ...writing, form }),
      ],
    })),
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), {
    day: title.day,
    language: said.tag,
    tables,
    drawn: writing.drawn,
  });
};
