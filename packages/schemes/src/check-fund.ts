import { bySubject, type Located, within } from '@ragstone/rag';
import { finding, type SchemesFinding } from './finding.ts';
import { fundChecks } from './fund-checks.ts';
import { type FundRecords, inOrderOfTime } from './fund-records.ts';
import type { FundStatement, PooledFund, SchemeSchedule } from './pooled-fund.ts';

/**
 * Everything wrong or doubtful in what was said of one fund. Statements and schedules of other funds may be among
 * those given; they are left aside (`checkFunds` reports those of no fund at all). The findings are in the order of
 * the checks, then of their subjects: the order of files and lines changes nothing.
 */
export const checkFund = ({ fund, statements, schedules }: FundRecords): readonly SchemesFinding[] => {
  const records: FundRecords = {
    fund,
    statements: inOrderOfTime(statements.filter((each) => each.fund === fund.id)),
    schedules: schedules.filter((each) => each.fund === fund.id),
  };
  return fundChecks.flatMap((check) => bySubject(check(records)));
};

/** `checkFund` for every fund, and every statement and schedule that names a fund which is not there. */
export const checkFunds = ({
  funds,
  statements,
  schedules,
}: {
  readonly funds: readonly Located<PooledFund>[];
  readonly statements: readonly Located<FundStatement>[];
  readonly schedules: readonly Located<SchemeSchedule>[];
}): readonly SchemesFinding[] => {
  const named = [
    ...statements.map(({ id, fund, at }) => ({ subject: { statement: id }, fund, at })),
    ...schedules.map(({ id, fund, at }) => ({ subject: { schedule: id }, fund, at })),
  ];
  const stray = named.filter((record) => !funds.some(({ id }) => id === record.fund));
  const unknown = stray.map(({ subject, fund, at }) =>
    finding('unknown-fund', 'error', { fund }, { subject, at: within(at, 'fund'), source: null }),
  );
  const inOrder = funds.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...bySubject(unknown), ...inOrder.flatMap((fund) => checkFund({ fund, statements, schedules }))];
};
