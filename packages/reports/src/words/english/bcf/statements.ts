import { link, type Text, text } from '../../../model/text.ts';
import { counted } from '../counted.ts';
import { numbers } from '../numbers.ts';

/** How many findings there are of each severity. */
export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** `5 errors, 36 warnings and 11 notes`. */
const counts = ({ errors, warnings, notes }: SeverityCounts): string =>
  numbers.list([counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')]);

/** What the papers state against the evidence, and what the checks found. */
export const statements = {
  heading: 'What the papers get wrong',
  caption: 'Statements that the evidence does not bear out',
  checked: (all: number, confirmed: number): readonly [string, Text[number], string] => [
    `${counted(all, 'statement was', 'statements were')} worked out again from the evidence: each number, status or comparison of a paper counts once for every line that states it. Confirmed: ${confirmed} (listed in `,
    link('confirmed', 'Appendix B'),
    '). ',
  ],
  noOthers: 'There are no others.',
  others: 'The others, those of the latest document first:',
  findings: {
    heading: 'Findings in the data and the papers',
    caption: 'Findings by severity',
    none: 'The checks found nothing.',
    found: (of: SeverityCounts): string => `On what this paper is about the checks found ${counts(of)}. `,
    allHere: 'All of them are told here',
    here: (of: SeverityCounts): string =>
      `Of these ${counts(of)} are told here; the others are about one statement, one return or the money, and stand with it`,
    promises: (count: number): string =>
      `, but for ${counted(count, 'finding')} about strategies and delivery plans, which are no matter of this paper`,
    end: '.',
    notes: (): Text => text`. The notes are in ${link('notes', 'Appendix C')}.`,
  },
};
