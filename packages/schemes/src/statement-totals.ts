import { type Pence, sumPence } from './pence.ts';
import type { Amount, FundingLine, FundStatement, PrintedTotals } from './pooled-fund.ts';

/** The amounts that a line of a statement holds. */
export type LineAmount = 'plannedIncome' | 'updatedIncome' | 'plannedExpenditure' | 'actualExpenditure';

/** A statement's totals in pence; null where neither the lines nor the form say. */
export interface StatementTotals extends Readonly<Record<LineAmount, Pence | null>> {
  /** The income as it stands: of each source as updated, or as planned where no update is given. */
  readonly income: Pence | null;
}

/** A source's income as it stands: as updated, or as planned where no update is given. */
export const incomeOf = ({ updatedIncome, plannedIncome }: FundingLine): Pence =>
  (updatedIncome ?? plannedIncome).pence;

/** What a statement prints as the total of one amount. Planned expenditure: as updated, where the form has both. */
export const printedTotal = (printed: PrintedTotals, amount: LineAmount): Amount | null =>
  amount === 'plannedExpenditure'
    ? (printed.updatedExpenditure ?? printed.originalExpenditure)
    : printed[amount];

/** The sum of one amount over the lines; null unless every line has it. An amount that is missing is not zero. */
export const sumOfLines = (lines: readonly FundingLine[], amount: LineAmount): Pence | null => {
  const known = lines.flatMap((line) => line[amount]?.pence ?? []);
  return lines.length > 0 && known.length === lines.length ? sumPence(known) : null;
};

/** A printed total and the sum of its lines, which do not agree. */
export interface ContradictedTotal {
  readonly printed: Amount;
  readonly sum: Pence;
}

/**
 * Where a printed total is not what its lines add up to. Where the form splits only some of the lines, those may come
 * to less than the total, never to more. Null where the two agree, or one of them is not there.
 */
export const contradictedTotal = (
  { lines, printed: totals }: Pick<FundStatement, 'lines' | 'printed'>,
  amount: LineAmount,
): ContradictedTotal | null => {
  const printed = printedTotal(totals, amount);
  const known = lines.flatMap((line) => line[amount]?.pence ?? []);
  if (printed === null || known.length === 0) return null;
  const sum = sumPence(known);
  const isSplit = known.length === lines.length;
  return (isSplit ? sum === printed.pence : sum <= printed.pence) ? null : { printed, sum };
};

/** Totals of what the lines add up to; as printed only where the form does not split the amount by source. */
export const statementTotals = ({ lines, printed }: FundStatement): StatementTotals => {
  const total = (amount: LineAmount) =>
    sumOfLines(lines, amount) ?? printedTotal(printed, amount)?.pence ?? null;
  const plannedIncome = total('plannedIncome');
  const updatedIncome = total('updatedIncome');
  return {
    plannedIncome,
    updatedIncome,
    income: updatedIncome ?? (lines.length > 0 ? sumPence(lines.map(incomeOf)) : plannedIncome),
    plannedExpenditure: total('plannedExpenditure'),
    actualExpenditure: total('actualExpenditure'),
  };
};
