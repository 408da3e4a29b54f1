import { decimalsThatDecide, printDecimal } from '@ragstone/rag';
import type { SchemesCode, SchemesFigures } from './finding-figures.ts';
import { printPounds } from './pence.ts';

const money = (pounds: number): string => printPounds(Math.round(pounds * 100));
const size = (pounds: number): string => money(Math.abs(pounds));
const moreOrLess = (difference: number): string => `${size(difference)} ${difference > 0 ? 'more' : 'less'}`;

/** What each kind of finding says, in one or two sentences. A new code does not compile until it has its words. */
export const words: { readonly [Code in SchemesCode]: (figures: SchemesFigures[Code]) => string } = {
  'unknown-fund': ({ fund }) => `No fund is called ${fund}. Correct the name, or add the fund.`,
  'unknown-statement': ({ statement }) =>
    `No statement of this fund is called ${statement}, so its lines are compared with nothing. Correct the name, or add the statement.`,
  'statement-scheduled-twice': ({ statement, schedules }) =>
    `The statement ${statement} has several schedules, ${schedules}: whether they are parts of one or one replaces the other is not said, so none is set beside it. Keep one, with all its lines.`,
  'unknown-funding-source': ({ fundingSource, known }) =>
    `The fund has no source called ${fundingSource}; it has ${known}. Correct the name, or add the source to the fund.`,
  'source-without-line': ({ fundingSource }) =>
    `The statement has no line for ${fundingSource}, which the fund has. If it is nothing, say so with a 0.`,
  'period-outside-fund': ({ period, fundPeriod }) =>
    `The statement is of ${period}, which does not lie within the fund's year, ${fundPeriod}.`,
  'spend-span-not-said': ({ period }) =>
    `The statement is of ${period} and does not say whether its spend is that of the quarter alone or of the year up to its end, so it is compared with no profile. Add "spendCovers": "year-to-date" or "quarter", as the form prints it.`,
  'total-is-not-the-sum': ({ amount, printed, sum, difference }) =>
    `The total ${amount} is printed as ${money(printed)}; its lines add up to ${money(sum)}, ${moreOrLess(-difference)}.`,
  'allocation-is-not-the-sum': ({ fundingSource, income, sum, difference }) =>
    `The allocations of ${fundingSource} add up to ${money(sum)}, ${moreOrLess(-difference)} than its planned income of ${money(income)}.`,
  'balance-not-zero': ({ fundingSource, income, expenditure, balance }) =>
    `The plan spends ${money(expenditure)} from ${fundingSource}, ${moreOrLess(-balance)} than its income of ${money(income)}.`,
  'schedule-incomplete': ({ fundingSource, expenditure, scheduled, missing, lines }) =>
    `The ${printedLines(lines)} of the ${fundingSource} add up to ${money(scheduled)} and do not reach its printed expenditure of ${money(expenditure)}: ${money(missing)} is in no line. Lines are missing; this is not an overspend.`,
  'schedule-exceeds': ({ fundingSource, expenditure, scheduled, excess, lines }) =>
    `The ${printedLines(lines)} of the ${fundingSource} add up to ${money(scheduled)}, ${money(excess)} more than its printed expenditure of ${money(expenditure)}.`,
  'scheme-number-gap-or-duplicate': ({ fault, from, to, times }) =>
    fault === 'duplicate'
      ? `The scheme number ${from} is used ${times} times.`
      : from === to
        ? `There is no scheme number ${from}: a line may be missing.`
        : `There are no scheme numbers ${from} to ${to}: lines may be missing.`,
  'minimum-not-met': ({ minimum, required, planned, short }) =>
    `${minimum}: ${money(planned)} is planned, ${money(short)} less than the ${money(required)} required.`,
  'minimum-not-verifiable': ({ minimum, required, planned, counted, short, unprinted }) =>
    `${minimum}: the printed planned spend of ${money(planned)} meets the ${money(required)} required, but the printed lines that count towards it add up to ${money(counted)}, ${money(short)} too little to show it. ${
      unprinted === 0
        ? 'The source is printed in full, so the lines and the printed planned spend contradict each other.'
        : unprinted === 'unknown'
          ? 'Other lines may not be printed: it cannot be verified, and no breach is shown.'
          : `${money(unprinted)} of the source is in no printed line: it cannot be verified, and no breach is shown.`
    }`,
  'retained-is-not-spent': ({ fundingSource, retained, spent, difference }) =>
    `The bodies leave ${money(retained)} of their allocations of ${fundingSource}; its shared schemes spend ${money(spent)}, ${moreOrLess(-difference)}.`,
  'baseline-overwritten': ({ fundingSource, earlier, later, before, after, change }) =>
    `The planned income from the ${fundingSource} was ${money(before)} in ${earlier} and is ${money(after)} in ${later}, ${moreOrLess(change)}: the plan was rewritten in the year, and shares of it are not comparable.`,
  'spend-exceeds-income': ({ fundingSource, income, spend, excess }) =>
    `${money(spend)} was spent from ${fundingSource}, ${money(excess)} more than its income of ${money(income)}.`,
  'narrative-missing': ({ change, fund, sharePercent }) =>
    `Activity changed by ${money(change)}, ${printDecimal(sharePercent, decimalsThatDecide(sharePercent, 5, 2))}% of the fund of ${money(fund)}; above 5% the return must explain it, and its narrative is empty.`,
};

const printedLines = (lines: number): string => (lines === 1 ? '1 printed line' : `${lines} printed lines`);
