import { picture } from '../../charts/picture.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import { printableIn } from '../../fonts/printable.ts';
import { eachText } from '../../model/each-text.ts';
import { figuresOf } from '../../model/figures-of.ts';
import type { Paper } from '../../model/paper.ts';
import { plainText } from '../../model/plain-text.ts';
import { pageWords } from '../../words/page-words.ts';
import { fileStem } from '../file-stem.ts';
import type { RenderedFile } from '../formats.ts';
import { type HtmlTheme, namedColours, quietTheme } from '../html/theme.ts';
import { pngOf } from './png-of.ts';

/**
 * Every figure of a paper as SVG and as PNG, named for the paper and the figure. A paper without figures gives no
 * files, and a figure without a value none either. The same paper gives the same bytes.
 */
export const renderPictures = async (
  paper: Paper,
  stem: string,
  fonts: Fonts,
  theme: HtmlTheme = quietTheme,
): Promise<readonly RenderedFile[]> => {
  const printable = printableIn(fonts);
  const said = pageWords(paper);
  const style = { family: fonts.text.name, colours: namedColours(theme.light) };
  // A picture goes its own way: it carries the mark itself.
  const mark = paper.restricted === undefined ? '' : `${said.page.restricted}: `;
  const files: RenderedFile[] = [];
  for (const { id, chart, alternative } of figuresOf(paper)) {
    const words = { heading: true, description: printable(plainText(alternative)), said };
    const svg = picture(eachText({ ...chart, title: `${mark}${chart.title}` }, printable), style, words);
    if (svg === null) continue;
    const name = fileStem(`${stem}-${id}`);
    files.push({ fileName: `${name}.svg`, bytes: new TextEncoder().encode(svg) });
    files.push({ fileName: `${name}.png`, bytes: await pngOf(svg, fonts.text) });
  }
  return files;
};
