import { link, type Text, text } from '../../../model/text.ts';
import { counted } from '../counted.ts';
import { money } from './money.ts';
import { statements } from './statements.ts';

const isCorrect =
  'A return is complete when the form’s own checker is satisfied. It is correct when the figures bear it out. The two are not the same';

/** The returns of the fund, and the national conditions that they answer on. */
export const returns = {
  heading: 'Returns',
  none: 'No return was assessed.',
  lead: (incorrect: number, all: number): string =>
    incorrect === 0
      ? `${isCorrect}.`
      : `${isCorrect}: ${incorrect} of ${counted(all, 'return')} ${incorrect === 1 ? 'is' : 'are'} complete and not correct.`,
  caption: 'Returns, their completeness and their correctness',
  columns: {
    return: 'Return',
    complete: 'Complete',
    correct: 'Correct',
    due: 'Due',
    submitted: 'Submitted',
    approved: 'Approved',
    presented: 'Before the Board',
  },
  yes: 'Yes',
  no: 'No',
  notRecorded: 'Not recorded',
  dayNotPrinted: 'Yes, day not printed',
  delegated: (role: string): string => `${role}, delegated powers`,
  note: 'A return that an earlier meeting has seen is listed and not gone through again.',
  hold: (holds: number, all: number): string =>
    `${holds} of ${counted(all, 'check')} ${holds === 1 ? 'holds' : 'hold'}.`,
  notBorneOut: (count: number): Text =>
    text` ${counted(count, 'statement that it prints is', 'statements that it prints are')} not borne out (${link('claims', statements.heading)}).`,
  underFinance: (count: number): Text =>
    text` ${counted(count, 'check of a minimum that does not hold is', 'checks of minimums that do not hold are')} told under ${link('finance', money.heading)}.`,
  otherwise: ' Otherwise:',
  conditions: {
    heading: 'National conditions',
    none: 'No return answers on national conditions.',
    lead: 'As the returns answer:',
    said: (title: string, says: string): string => `${title}: ${says}`,
    met: (met: number, all: number): string => `${met} of ${counted(all, 'national condition')} met`,
    notSo: (conditions: readonly string[]): string => `Not so: ${conditions.join('; ')}`,
    open: (title: string, answer: string, why: string | null): string =>
      `${title} (${answer}${why === null ? '' : `; ${why}`})`,
    noAnswer: 'No answer',
    notRecorded: 'Not recorded',
    caption: 'National conditions as the returns answer them',
    columns: { condition: 'Condition', answer: 'Answer', status: 'Status', source: 'Source' },
    note: 'An answer is what the partners declare. This assessment checks that it was given, and what the figures say about spend and returns; it does not test the condition itself.',
  },
};
