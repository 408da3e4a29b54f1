/** What came in, what is spent of it and what is left, source by source: a bar for each, with its sums in words. */
export interface RunningBalance {
  readonly kind: 'running-balance';
  readonly title: string;
  readonly rows: readonly BalanceRow[];
}

export interface BalanceRow {
  /** The source: `NHS minimum contribution`. */
  readonly label: string;
  /** In pounds, as `spent` is; null where it is not known. */
  readonly income: number | null;
  readonly spent: number | null;
  /** Beneath the bar: `£2,702,789 spent of £5,518,288; £2,815,499 left`. */
  readonly says: string;
}

/** What a part of a bar is. `unknown` is money of which nobody says how much was spent. */
export const balanceMarks = ['spent', 'left', 'beyond', 'unknown'] as const;
export type BalanceMark = (typeof balanceMarks)[number];
