import { breakLongWords } from '../../fonts/break-long-words.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import { printableIn } from '../../fonts/printable.ts';
import { markPictures } from '../../marks/mark-pictures.ts';
import type { Block } from '../../model/block.ts';
import { eachText } from '../../model/each-text.ts';
import type { Paper } from '../../model/paper.ts';
import { asText } from '../../model/text.ts';
import { markedTitle, markWords, pageMarks } from '../../words/page-marks.ts';
import { pageWords } from '../../words/page-words.ts';
import { type HtmlTheme, namedColours, quietTheme } from '../html/theme.ts';
import { compileTypst, typesetterWith } from './compile-typst.ts';
import { editPdf, readPdf } from './edit-pdf.ts';
import { headingLinks } from './heading-links.ts';
import { headingTargets } from './heading-targets.ts';
import { linkTargets } from './link-targets.ts';
import { rowHeaders } from './row-headers.ts';
import { setBlock } from './set-block.ts';

/** A paper as tagged PDF (PDF/UA-1), from the fonts given and no others. The same paper gives the same bytes. */
export const renderPdf = (written: Paper, fonts: Fonts, theme: HtmlTheme = quietTheme): Uint8Array => {
  const printable = printableIn(fonts);
  const paper = eachText(written, (text) => breakLongWords(printable(text)));
  const colours = namedColours(theme.light);
  const typesetter = typesetterWith(fonts);
  const family = typesetter.text;
  const said = pageWords(written);
  const { page } = said;
  const set = (blocks: readonly Block[]) => blocks.map((block) => setBlock(block, { family, colours }, said));
  const { title } = written;
  const headings = headingTargets(paper);
  const pdf = compileTypst(typesetter, {
    title: printable(markedTitle(written, `${title.subject}, ${title.board}, ${title.date}`)),
    language: paper.language ?? 'en',
    words: eachText(page, printable),
    day: written.title.day.split('-').map(Number),
    family,
    monospace: typesetter.monospace,
    colours,
    marks: markPictures(colours),
    mark: printable(markWords(pageMarks(paper))),
    why: pageMarks(paper),
    targets: linkTargets(paper).filter((target) => !Object.hasOwn(headings, target)),
    headings,
    paper: {
      ...paper,
      draft: paper.draft === null ? null : asText(paper.draft),
      sections: paper.sections.map((section) => ({
        ...section,
        blocks: set(section.blocks),
        parts: section.parts.map((part) => ({ ...part, blocks: set(part.blocks) })),
      })),
    },
  });
  const read = readPdf(pdf);
  return editPdf(pdf, read, [...rowHeaders(read), ...headingLinks(read)]);
};
