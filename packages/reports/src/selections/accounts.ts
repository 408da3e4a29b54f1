import type { FundAccount } from '@ragstone/assurance';
import { bySpan } from './by-span.ts';

const reporting = (funds: readonly FundAccount[]): readonly FundAccount[] =>
  funds
    .filter((each) => each.kind !== 'plan' && each.total.actualExpenditure !== null)
    .sort(
      (a, b) => bySpan(a.period, b.period) || Number(a.kind === 'year-end') - Number(b.kind === 'year-end'),
    );

/** The account that reports spend and reaches furthest; null where none does. */
export const reportingAccount = (funds: readonly FundAccount[]): FundAccount | null =>
  reporting(funds).at(-1) ?? null;

/** The last account of the same fund before it. */
export const accountBefore = (funds: readonly FundAccount[], account: FundAccount): FundAccount | null =>
  [...funds.filter((each) => each.kind === 'plan'), ...reporting(funds)]
    .filter((each) => each.fund === account.fund && each.statement !== account.statement)
    .filter((each) => bySpan(each.period, account.period) <= 0)
    .at(-1) ?? null;

/** The plans for years after the one that was reported on; every plan where none was. */
export const plansAhead = (funds: readonly FundAccount[]): readonly FundAccount[] => {
  const account = reportingAccount(funds);
  return funds.filter(
    (each) => each.kind === 'plan' && (account === null || bySpan(each.period, account.period) > 0),
  );
};
