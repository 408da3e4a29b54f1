import { ImageRun, Paragraph, Tab, TextRun, type Table as WordTable } from 'docx';
import { chartTitle } from '../../charts/chart-title.ts';
import type { Block, Figure, Paragraph as NumberedParagraph } from '../../model/block.ts';
import type { DrawnFigure } from '../../model/drawn-figure.ts';
import { letter } from '../../model/letter.ts';
import type { Table } from '../../model/table.ts';
import type { PageWords } from '../../words/page-words.ts';
import { plainWords } from '../office/plain-words.ts';
import type { LinkPlaces } from './link-places.ts';
import type { NumberLists } from './number-lists.ts';
import type { PageForm } from './page-form.ts';
import { setAcross } from './set-across.ts';
import { writeTable } from './write-table.ts';
import { atPlace, writeText } from './write-text.ts';

/** What blocks need to know of the paper that they are part of. */
export interface Writing {
  readonly places: LinkPlaces;
  /** How the sheet is held on which they stand. */
  readonly form: PageForm;
  readonly lists: NumberLists;
  /** The words of the page. */
  readonly said: PageWords;
  /** The figures that are drawn. One that is not is told in words and numbers. */
  readonly drawn: ReadonlyMap<string, DrawnFigure>;
  /** Called with each table as it is written. */
  readonly onTable: (table: Table) => void;
}

type Written = readonly (Paragraph | WordTable)[];

/** The letters that Word counts as the paper does: a to z. */
const lettersCounted = 26;

const numbered = (block: NumberedParagraph, { places, lists }: Writing): Written => {
  const list = lists.listOf.get(block) ?? 0;
  const numbering = (level: number) => ({ reference: `paragraphs-${list}`, level });
  return [
    new Paragraph({
      style: 'ListParagraph',
      numbering: numbering(0),
      children: atPlace(`paragraph-${block.number}`, writeText(block.text, places), places),
    }),
    ...block.lettered.map((text, index) =>
      index < lettersCounted
        ? new Paragraph({
            style: 'ListParagraph',
            numbering: numbering(1),
            children: writeText(text, places),
          })
        : new Paragraph({
            style: 'ListParagraph',
            indent: { left: 1134, hanging: 567 },
            children: [
              new TextRun({ children: [`(${letter(index)})`, new Tab()] }),
              ...writeText(text, places),
            ],
          }),
    ),
  ];
};

/** A pixel of a screen, in twentieths of a point. */
const pixel = 15;

/** What a caption of three lines takes of the page of its picture, in pixels. */
const captionHeight = 80;

/**
 * What stands under the caption, which has the words of the picture's heading: that is cut off. It is no larger
 * than a page holds, and PNG alone: Word draws an SVG in the fonts of the machine that it runs on, and so each time in
 * another way.
 */
const pictureOf = (
  { id, alternative }: Figure,
  title: string,
  { width, height, headingHeight }: DrawnFigure,
  { textWidth, textHeight }: PageForm,
): ImageRun => {
  const shown = height - headingHeight;
  const scale = Math.min(1, textWidth / pixel / width, (textHeight / pixel - captionHeight) / shown);
  return new ImageRun({
    type: 'png',
    // The picture is put in its place when the parts are packed: the library would work through its bytes for nothing.
    data: new TextEncoder().encode(id),
    transformation: { width: width * scale, height: shown * scale },
    crop: { top: (headingHeight / height) * 100 },
    altText: {
      name: plainWords([id]),
      title: plainWords([title]),
      description: plainWords(alternative),
    },
  });
};

/** The picture under its caption, then what it shows in words, then its numbers. */
const figure = (of: Figure, writing: Writing): Written => {
  const { places } = writing;
  const drawn = writing.drawn.get(of.id);
  const title = chartTitle(of.chart, writing.said.charts);
  const table = of.table === null ? null : setAcross(of.table, writing.form.textWidth);
  if (table !== null) writing.onTable(table);
  return [
    new Paragraph({ style: 'Caption', children: atPlace(of.id, writeText([title], places), places) }),
    ...(drawn === undefined
      ? []
      : [new Paragraph({ keepNext: true, children: [pictureOf(of, title, drawn, writing.form)] })]),
    ...[of.alternative, ...(of.remarks ?? [])].map(
      (text) => new Paragraph({ style: 'SmallPrint', children: writeText(text, places) }),
    ),
    ...(table === null ? [] : writeTable(table, writing, 'FiguresTable')),
  ];
};

/** A block of a paper as paragraphs and tables of Word. What is folded on a screen is open. */
export const writeBlock = (block: Block, writing: Writing): Written => {
  const { places } = writing;
  switch (block.kind) {
    case 'paragraph':
      return numbered(block, writing);
    case 'remark':
      return [new Paragraph({ children: writeText(block.text, places) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListBullet',
            numbering: { reference: 'bullets', level: 0 },
            children: writeText(item, places),
          }),
      );
    case 'callout':
      return [
        new Paragraph({ style: 'CalloutHeading', children: writeText([block.heading], places) }),
        ...block.body.map((text) => new Paragraph({ style: 'Callout', children: writeText(text, places) })),
      ];
    case 'table':
      writing.onTable(block.table);
      return writeTable(block.table, writing);
    case 'figure':
      return figure(block, writing);
    case 'definitions':
      return block.items.map(
        ({ term, id, says }) =>
          new Paragraph({
            style: 'Definition',
            children: [
              ...atPlace(id, writeText([{ kind: 'strong', text: `${term}: ` }], places), places),
              ...says.flatMap((text, index) => writeText(index === 0 ? text : [' ', ...text], places)),
            ],
          }),
      );
    case 'folded':
      return block.blocks.flatMap((each) => writeBlock(each, writing));
  }
};
