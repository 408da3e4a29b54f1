import { pageMarks } from '../../model/page-marks.ts';
import type { Paper } from '../../model/paper.ts';
import { capitalised } from '../../words/sentence.ts';
import { plainWords } from '../office/plain-words.ts';
import { type CoverLine, type CoverSheet, nothingSays } from './workbook.ts';

const heading = (text: string): CoverLine => ({ kind: 'heading', text });

const line = (text: string): CoverLine => ({ kind: 'text', text });

/** What a reader is told before the tables: what this is, of which day, what is not in it, and how to read its cells. */
export const coverOf = ({ title, ...paper }: Paper): CoverSheet => ({
  name: 'Cover',
  title: plainWords([title.subject]),
  lines: [
    ...pageMarks(paper).flatMap(({ word, why }) => [
      heading(capitalised(word.toLowerCase())),
      line(`${word}. ${plainWords([why])}`),
    ]),
    heading('About this workbook'),
    line(`Board: ${plainWords([title.board])}`),
    line(`Date: ${plainWords([title.date])}`),
    line(`Report of: ${plainWords([title.reportOf])}`),
    ...title.facts.map(({ term, says }) => line(`${plainWords([term])}: ${plainWords(says)}`)),
    line(
      'It holds the tables of the paper and the numbers behind its charts. The paragraphs are in the paper.',
    ),
    heading('How to read it'),
    line('The worksheet Contents lists every table. The worksheet Notes holds what is to be known of them.'),
    line(
      'Numbers are as precise as the paper prints them. The unit is in the heading of the column or beside it.',
    ),
    line(
      'A heading that the paper prints over several rows stands beside each of them, in the column Group.',
    ),
    line(nothingSays),
  ],
});
