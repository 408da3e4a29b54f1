import type { SchemesCode } from '@ragstone/schemes';
import type { Meanings } from './meanings.ts';

/** What is wrong in a pooled fund. */
export const schemeMeanings: Meanings<SchemesCode> = {
  'unknown-fund': 'A statement or schedule of a fund that is not there.',
  'unknown-statement': 'A schedule of a statement that is not there.',
  'statement-scheduled-twice':
    'Several schedules of one statement. None of them is set beside it, and `check` tells it too.',
  'unknown-funding-source': 'A line for a source that the fund does not have.',
  'source-without-line': 'A source of the fund of which a statement says nothing.',
  'period-outside-fund': 'A statement of another year than its fund.',
  'spend-span-not-said':
    'A statement of a quarter that does not say whether its spend is that of the quarter or of the year up to its end. It is rated by no profile until it does, and `check` tells it too.',
  'total-is-not-the-sum': 'A printed total that its lines do not add up to.',
  'allocation-is-not-the-sum': 'Shares of a source that do not add up to its income.',
  'balance-not-zero': 'A plan that does not spend just what comes in.',
  'schedule-incomplete':
    'Printed lines that do not reach the printed expenditure: lines are missing, money need not be.',
  'schedule-exceeds': 'Printed lines that come to more than the printed expenditure.',
  'scheme-number-gap-or-duplicate': 'Numbers of schemes with a gap, or one given twice.',
  'minimum-not-met': 'A spend that conditions demand and that is not planned.',
  'minimum-not-verifiable':
    'A spend that conditions demand, planned as printed, and not shown by the printed lines. It is an error where no line is missing.',
  'retained-is-not-spent': 'What bodies leave of their shares is not what the shared schemes spend.',
  'baseline-overwritten': 'A later return prints another plan than an earlier one of the same year.',
  'spend-exceeds-income': 'More was spent than came in.',
  'narrative-missing': 'A change of more than 5 percent of the fund that nobody explains.',
};
