import type { FundAccount, Judgement } from '@ragstone/assurance';
import { bySpan } from './by-span.ts';
import { yearOfPeriod } from './year-of-period.ts';

/** The financial year that is reported on: that of the spend, else the latest in which a metric has a figure. */
export const reportedYear = (
  judgements: readonly Judgement[],
  account: FundAccount | null,
): string | null => {
  if (account !== null) return yearOfPeriod(account.period);
  const latest = judgements
    .filter((each) => each.role === 'headline' && each.value !== null)
    .map((each) => each.period)
    .toSorted(bySpan)
    .at(-1);
  return latest === undefined ? null : yearOfPeriod(latest);
};
