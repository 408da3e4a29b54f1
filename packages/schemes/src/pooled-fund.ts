import type { Source } from '@ragstone/rag';
import type { Pence } from './pence.ts';

/** An amount and where it was printed. */
export interface Amount {
  readonly pence: Pence;
  readonly source: Source;
}

/** Money that partners pool for a year, and the sources it comes from. */
export interface PooledFund {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** A financial year: `FY2025-26`. */
  readonly period: string;
  readonly sources: readonly FundingSource[];
  /** The role that answers for the fund. */
  readonly owner?: string | undefined;
  readonly note?: string | undefined;
}

/** One source of a fund. */
export interface FundingSource {
  readonly id: string;
  readonly title: string;
  /** How its spend is expected to build up over the year: evenly by month, or unknown. */
  readonly profile: 'even' | 'none';
  readonly owner?: string | undefined;
  /** The bodies among which it is divided, where the plan prints that. */
  readonly allocations: readonly Allocation[];
}

/** A body's share of a source. */
export interface Allocation {
  readonly body: string;
  readonly title: string;
  readonly amount: Amount;
}

/**
 * What a return says of a fund at one time: income and spend by source, and the totals that it prints.
 * A number that the form does not ask for is null: not split, never zero.
 */
export interface FundStatement {
  readonly id: string;
  readonly fund: string;
  /** The return that it is part of. */
  readonly return: string;
  readonly kind: 'plan' | 'in-year' | 'year-end';
  /** The period that the return is of: a year to date, the year, or a quarter, whose spend is as `spendCovers` says. */
  readonly period: string;
  /** For a quarter: whether the spend is that of the year up to its end, or of the quarter alone. Unknown where it is left out. */
  readonly spendCovers?: 'year-to-date' | 'quarter' | undefined;
  readonly lines: readonly FundingLine[];
  readonly printed: PrintedTotals;
  /** The spend from one source that conditions demand on a service, as required and as planned. */
  readonly minimums: readonly MinimumSpend[];
  /** Whether the box for changes above 5 percent holds a narrative; null where the form has no such box. */
  readonly narrativeGiven: boolean | null;
}

/** What a statement says of one source. Each source has one line. */
export interface FundingLine {
  readonly fundingSource: string;
  readonly plannedIncome: Amount;
  readonly updatedIncome: Amount | null;
  readonly plannedExpenditure: Amount | null;
  readonly actualExpenditure: Amount | null;
}

/** Totals as the document prints them, to be checked against what its lines add up to. */
export interface PrintedTotals {
  readonly plannedIncome: Amount | null;
  readonly updatedIncome: Amount | null;
  readonly originalExpenditure: Amount | null;
  readonly updatedExpenditure: Amount | null;
  readonly actualExpenditure: Amount | null;
}

/** A spend that conditions demand, with what the plan itself says it comes to. */
export interface MinimumSpend {
  readonly id: string;
  readonly title: string;
  readonly fundingSource: string;
  /** Which schemes count towards it. */
  readonly counts: 'adult-social-care';
  readonly required: Amount;
  readonly planned: Amount;
}

/** One line of an expenditure plan. */
export interface Scheme {
  readonly number: number;
  readonly category: string;
  readonly description: string;
  readonly fundingSource: string;
  readonly adultSocialCare: boolean;
  /** The body that spends a share of a divided source, where the line is that share. */
  readonly body: string | null;
  readonly expenditure: Amount;
}

/** The expenditure lines of a plan as far as a document prints them. */
export interface SchemeSchedule {
  readonly id: string;
  readonly fund: string;
  /** The statement whose totals the lines should reach. */
  readonly statement: string;
  readonly schemes: readonly Scheme[];
}
