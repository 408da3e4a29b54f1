import { type Html, html, htmlText, styleElement } from '../markup/html.ts';
import type { Chart } from '../model/chart.ts';
import type { DrawnPicture } from '../model/drawn-figure.ts';
import { eachText } from '../model/each-text.ts';
import type { PageWords } from '../words/page-words.ts';
import { chartKey, type KeyItem } from './chart-key.ts';
import { evidenceChartStyles, lineChartStyles } from './chart-styles.ts';
import { chartTitle } from './chart-title.ts';
import { cut } from './cut.ts';
import { draw } from './draw.ts';
import { wrap } from './wrap.ts';

/** How a picture that stands alone looks. */
export interface PictureStyle {
  /** A font family by the name under which whoever shows the picture has it. */
  readonly family: string;
  /** The colours by the names of their custom properties. */
  readonly colours: Readonly<Record<string, string>>;
}

/** What a picture is called and shows, in words that have a place in it or beside it. */
export interface PictureWords {
  /** Above the picture; left out where the page has it. */
  readonly heading: boolean;
  readonly description: string;
  /** Of the language of the paper. */
  readonly said: PageWords;
}

const edge = 16;
const headingLine = 18;
const keyLine = 19;

/** A letter is about so wide, in parts of its size. */
const letterWidth = 0.56;

/** A label longer than this is cut: what it says is in the description and in the table of the figure. */
const mostLetters = 80;

const styles = ({ family, colours }: PictureStyle): Html =>
  styleElement(
    `text { font-family: '${family}'; font-size: 12px; fill: var(--ink); }
.heading { font-size: 14px; font-weight: bold; }
.key { font-size: 11px; fill: var(--quiet); }
.quiet { fill: var(--quiet); }
.label { font-weight: bold; paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
.plot { overflow: visible; }
${lineChartStyles}${evidenceChartStyles}`.replaceAll(
      /var\(--([a-z-]+)\)/g,
      (_, name: string) => colours[name] ?? 'none',
    ),
  );

/** The room of the shape before its words; words that explain a letter have none. */
const shapeWidth = ({ drawn, shape }: KeyItem): number => (shape === null ? 0 : drawn === 'point' ? 18 : 28);

const keyWidth = (item: KeyItem): number => shapeWidth(item) + item.words.length * 11 * letterWidth + 14;

/** The items of the key, line by line, as many on a line as it takes. */
const keyLines = (items: readonly KeyItem[], width: number): readonly (readonly KeyItem[])[] => {
  const lines: KeyItem[][] = [];
  let taken = 0;
  for (const item of items) {
    const needed = keyWidth(item);
    const last = lines.at(-1);
    if (last === undefined || taken + needed > width + 14) {
      lines.push([item]);
      taken = needed;
    } else {
      last.push(item);
      taken += needed;
    }
  }
  return lines;
};

const drawKey = (lines: readonly (readonly KeyItem[])[], top: number): readonly Html[] =>
  lines.flatMap((items, line) => {
    let x = edge;
    return items.map((item) => {
      const at = x;
      x += keyWidth(item);
      const y = top + line * keyLine;
      const shapeAt = item.drawn === 'point' ? `${round(at + 6)} ${y - 4}` : `${round(at)} ${y - 11}`;
      return html`${item.shape === null ? null : html`<g transform="translate(${shapeAt})">${item.shape}</g>`}<text class="key" x="${round(at + shapeWidth(item))}" y="${y}">${item.words}</text>\n`;
    });
  });

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * A chart as an SVG that stands alone, in pixels of a screen: its title and description, its own styles, its key, on
 * a page of its own colour, and nothing from outside. Null where there is nothing to draw.
 */
export const picture = (
  chart: Chart,
  style: PictureStyle,
  { heading, description, said }: PictureWords,
): DrawnPicture | null => {
  const shown = eachText(chart, (text) => cut(text, mostLetters));
  const plot = draw(shown, 'title', 'description', said.charts);
  const [, plotWidth, plotHeight] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(htmlText(plot)) ?? [];
  if (plotWidth === undefined || plotHeight === undefined) return null;
  const inner = Number(plotWidth);
  const title = chartTitle(chart, said.charts);
  const headings = heading ? wrap(title, Math.floor(inner / (14 * (letterWidth + 0.06)))) : [];
  const headingHeight = headings.length === 0 ? 0 : edge + headings.length * headingLine;
  const plotTop = headingHeight + 4;
  const key = keyLines(chartKey(shown, said.charts), inner);
  const keyTop = plotTop + Number(plotHeight) + 20;
  const width = inner + 2 * edge;
  const height = keyTop + (key.length - 1) * keyLine + edge - 4;
  const svg =
    htmlText(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${said.tag}">
<title id="title">${title}</title>
<desc id="description">${description}</desc>
${styles(style)}
<path d="M0 0H${width}V${height}H0Z" fill="${style.colours.page ?? 'none'}"/>
${headings.map((words, line) => html`<text class="heading" x="${edge}" y="${edge + 14 + line * headingLine}">${words}</text>\n`)}<svg x="${edge}" y="${plotTop}" width="${plotWidth}" height="${plotHeight}" overflow="visible">
${plot}</svg>
${drawKey(key, keyTop)}</svg>
`);
  return { svg, width, height, headingHeight };
};
