import { picture } from '../../charts/picture.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import { printableIn } from '../../fonts/printable.ts';
import { eachText } from '../../model/each-text.ts';
import { figuresOf } from '../../model/figures-of.ts';
import type { Paper } from '../../model/paper.ts';
import { pageWords } from '../../words/page-words.ts';
import { type HtmlTheme, namedColours, quietTheme } from '../html/theme.ts';
import { plainWords } from '../office/plain-words.ts';
import { pngOf } from '../pictures/png-of.ts';
import type { ChartPicture } from './write-block.ts';

/**
 * The charts of a paper as pictures, by the ids of their figures; a chart without a value has none. They are PNG alone:
 * Word draws an SVG in the fonts of the machine that it runs on, and so each time in another way.
 */
export const drawPictures = async (
  paper: Paper,
  fonts: Fonts,
  theme: HtmlTheme = quietTheme,
): Promise<ReadonlyMap<string, ChartPicture>> => {
  const printable = printableIn(fonts);
  const said = pageWords(paper);
  const style = { family: fonts.text.name, colours: namedColours(theme.light) };
  const drawn = new Map<string, ChartPicture>();
  for (const { id, chart, alternative } of figuresOf(paper)) {
    const words = { heading: false, description: printable(plainWords(alternative)), said };
    const svg = picture(eachText(chart, printable), style, words);
    if (svg === null) continue;
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    drawn.set(id, { png: await pngOf(svg, fonts.text), width: Number(width), height: Number(height) });
  }
  return drawn;
};
