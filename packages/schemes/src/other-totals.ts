import type { Pence } from './pence.ts';
import type { FundStatement } from './pooled-fund.ts';
import { contradictedTotal, type LineAmount, type StatementTotals } from './statement-totals.ts';

const amounts: readonly LineAmount[] = [
  'plannedIncome',
  'updatedIncome',
  'plannedExpenditure',
  'actualExpenditure',
];

/**
 * What the totals of a statement may be instead, where a printed total is not the sum of its lines: one for each way to
 * believe the other of the two numbers. None where nothing contradicts. Nobody has said which is right, so what is said
 * of a total should hold for each of them.
 *
 * @param totals those that stand, in pence
 * @param whole whether each source has a line; where one has none, a total above the sum is no contradiction
 */
export const otherTotals = (
  statement: FundStatement,
  totals: StatementTotals,
  whole: boolean,
): readonly StatementTotals[] => {
  const others = amounts.flatMap((amount): (readonly [LineAmount, Pence])[] => {
    const contradicted = contradictedTotal(statement, amount);
    if (contradicted === null) return [];
    const { printed, sum } = contradicted;
    if (!whole && sum < printed.pence) return [];
    return [[amount, totals[amount] === sum ? printed.pence : sum]];
  });
  const isUpdated = statement.lines.some(({ updatedIncome }) => updatedIncome !== null);
  const believed: StatementTotals[] = [totals];
  for (const [amount, pence] of others)
    believed.push(...believed.map((each) => ({ ...each, [amount]: pence })));
  return believed.slice(1).map((each) => ({
    ...each,
    income: each.updatedIncome ?? (isUpdated ? totals.income : each.plannedIncome),
  }));
};
