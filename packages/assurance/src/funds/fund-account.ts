import type { Status } from '@ragstone/rag';
import type { SpendSpan } from '@ragstone/schemes';

/** A pooled fund by source for one return, in pounds, with what its lines add up to. */
export interface FundAccount {
  readonly fund: string;
  readonly title: string;
  readonly statement: string;
  readonly return: string;
  readonly kind: 'plan' | 'in-year' | 'year-end';
  readonly period: string;
  readonly lines: readonly FundAccountLine[];
  readonly total: FundAccountLine;
  /** What the spend covers; null where nobody has said. */
  readonly spendCovers: SpendSpan | null;
  /** Whether the form prints another total, by which another share would be spent. */
  readonly isContradicted: boolean;
  /** The share of the year gone by the end of the period, in percent; null where the spend is not known to be that of the year so far. */
  readonly elapsedShare: number | null;
  /** Planned less actual, as a share of the fund in percent; null where no spend is reported. */
  readonly underspendShareOfFund: number | null;
}

export interface FundAccountLine {
  readonly id: string;
  readonly title: string;
  readonly plannedIncome: number | null;
  readonly updatedIncome: number | null;
  readonly plannedExpenditure: number | null;
  readonly actualExpenditure: number | null;
  /** Income less planned expenditure. */
  readonly balance: number | null;
  /** Actual expenditure as a share of updated income, in percent, unrounded. */
  readonly spentShare: number | null;
  readonly underspend: number | null;
  /** What the printed scheme lines add up to; null where no schedule is given, or several are. */
  readonly scheduled: number | null;
  readonly status: Status;
}
