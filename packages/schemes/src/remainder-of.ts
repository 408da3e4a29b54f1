import type { Account } from './fund-account.ts';
import { type Pence, percentOf, sumPence } from './pence.ts';

/** The sources whose spend a form does not split, taken together. */
export interface Remainder {
  /** Their ids, in the fund's order. */
  readonly sources: readonly string[];
  readonly income: Pence | null;
  readonly actualExpenditure: Pence;
  /** In percent of their income, unrounded. */
  readonly spentShare: number | null;
}

/**
 * Where the spend of some sources and of the whole fund is known: what all the other sources spent together, in
 * pence. Null where no spend is split, all of it is, or the total is unknown. A total close to its plan can hide
 * one source that is far from it.
 */
export const remainderOf = ({ lines, total }: Account): Remainder | null => {
  const known = lines.flatMap((line) => line.actualExpenditure ?? []);
  const others = lines.filter((line) => line.actualExpenditure === null);
  if (total.actualExpenditure === null || known.length === 0 || others.length === 0) return null;
  const incomes = others.flatMap((line) => line.income ?? []);
  const income = incomes.length === others.length ? sumPence(incomes) : null;
  const actualExpenditure = total.actualExpenditure - sumPence(known);
  return {
    sources: others.map(({ id }) => id),
    income,
    actualExpenditure,
    spentShare: percentOf(actualExpenditure, income),
  };
};
