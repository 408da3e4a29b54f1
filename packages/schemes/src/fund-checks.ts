import { allocationsAreTheIncome } from './checks/allocations-are-the-income.ts';
import { baselineIsKept } from './checks/baseline-is-kept.ts';
import { changeIsExplained } from './checks/change-is-explained.ts';
import { everySourceHasALine } from './checks/every-source-has-a-line.ts';
import { minimumsArePlanned } from './checks/minimums-are-planned.ts';
import { minimumsCanBeVerified } from './checks/minimums-can-be-verified.ts';
import { periodsLieWithinTheYear } from './checks/periods-lie-within-the-year.ts';
import { planIsBalanced } from './checks/plan-is-balanced.ts';
import { printedTotalsAreSums } from './checks/printed-totals-are-sums.ts';
import { retainedIsSpent } from './checks/retained-is-spent.ts';
import { scheduleReachesExpenditure } from './checks/schedule-reaches-expenditure.ts';
import { scheduledOnce } from './checks/scheduled-once.ts';
import { schedulesHaveStatements } from './checks/schedules-have-statements.ts';
import { schemeNumbersRunOn } from './checks/scheme-numbers-run-on.ts';
import { sourcesAreKnown } from './checks/sources-are-known.ts';
import { spendIsWithinIncome } from './checks/spend-is-within-income.ts';
import { spendSaysWhatItCovers } from './checks/spend-says-what-it-covers.ts';
import type { FundCheck } from './fund-records.ts';

/**
 * Every check of a fund, in the order in which its findings are best read: records that do not belong together
 * first, as they explain what follows; then sums within one record, a plan against itself, its lines against its
 * totals; last what only several returns, or the year's spend, can show.
 */
export const fundChecks: readonly FundCheck[] = Object.freeze([
  sourcesAreKnown,
  schedulesHaveStatements,
  scheduledOnce,
  periodsLieWithinTheYear,
  spendSaysWhatItCovers,
  everySourceHasALine,
  printedTotalsAreSums,
  allocationsAreTheIncome,
  planIsBalanced,
  minimumsArePlanned,
  scheduleReachesExpenditure,
  minimumsCanBeVerified,
  retainedIsSpent,
  schemeNumbersRunOn,
  baselineIsKept,
  spendIsWithinIncome,
  changeIsExplained,
]);
