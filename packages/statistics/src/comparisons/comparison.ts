import type { Polarity } from '../polarity.ts';

/**
 * How a value stands to another. Without a polarity it is higher or lower, never better or worse. `similar`: the
 * difference may be chance.
 */
export type ComparisonOutcome = 'better' | 'similar' | 'worse' | 'higher' | 'lower';

/** An outcome, and the confidence at which it was found. */
export interface Comparison {
  readonly outcome: ComparisonOutcome;
  readonly confidence: number;
}

/** What above, beside or below means under a polarity. */
export const outcomeOf = (side: -1 | 0 | 1, polarity: Polarity): ComparisonOutcome => {
  if (side === 0) return 'similar';
  if (polarity === 'none') return side === 1 ? 'higher' : 'lower';
  return (side === 1) === (polarity === 'higher') ? 'better' : 'worse';
};
