import { picture } from '../../charts/picture.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import { printableIn } from '../../fonts/printable.ts';
import type { DrawnFigure } from '../../model/drawn-figure.ts';
import { eachText } from '../../model/each-text.ts';
import { figuresOf } from '../../model/figures-of.ts';
import type { Paper } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import { pageWords } from '../../words/page-words.ts';
import { type HtmlTheme, namedColours, quietTheme } from '../html/theme.ts';
import { pngOf } from './png-of.ts';

/** Every figure of a paper as a picture, in its order; one without a value has none. The same paper gives the same bytes. */
export const drawFigures = async (
  paper: Paper,
  fonts: Fonts,
  theme: HtmlTheme = quietTheme,
): Promise<readonly DrawnFigure[]> => {
  const printable = printableIn(fonts);
  const said = pageWords(paper);
  const style = { family: fonts.text.name, colours: namedColours(theme.light) };
  // A picture goes its own way: it carries the mark itself.
  const mark = paper.restricted === undefined ? '' : `${said.page.restricted}: `;
  const drawn: DrawnFigure[] = [];
  for (const { id, chart, alternative } of figuresOf(paper)) {
    const words = { heading: true, description: printable(plainText(alternative)), said };
    const made = picture(eachText({ ...chart, title: `${mark}${chart.title}` }, printable), style, words);
    if (made !== null) drawn.push({ id, ...made, png: await pngOf(made.svg, fonts.text) });
  }
  return drawn;
};
