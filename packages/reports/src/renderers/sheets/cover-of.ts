import type { Paper } from '../../model/paper.ts';
import { pageMarks } from '../../words/page-marks.ts';
import type { SheetWords } from '../../words/page-words.ts';
import { capitalised } from '../../words/sentence.ts';
import { plainWords } from '../office/plain-words.ts';
import type { CoverLine, CoverSheet } from './workbook.ts';

const heading = (text: string): CoverLine => ({ kind: 'heading', text });

const line = (text: string): CoverLine => ({ kind: 'text', text });

/** What a reader is told before the tables: what this is, of which day, what is not in it, and how to read its cells. */
export const coverOf = ({ title, ...paper }: Paper, { cover, names }: SheetWords): CoverSheet => ({
  name: names.cover,
  title: plainWords([title.subject]),
  lines: [
    ...pageMarks(paper).flatMap(({ word, why }) => [
      heading(capitalised(word.toLowerCase())),
      line(`${word}. ${plainWords(why)}`),
    ]),
    heading(cover.about),
    line(cover.board(plainWords([title.board]))),
    line(cover.date(plainWords([title.date]))),
    line(cover.reportOf(plainWords([title.reportOf]))),
    ...title.facts.map(({ term, says }) => line(`${plainWords([term])}: ${plainWords(says)}`)),
    line(cover.holds),
    heading(cover.howToRead),
    ...cover.howToReadIt.map(line),
  ],
});
