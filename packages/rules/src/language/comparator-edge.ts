import type { Tolerance } from '@ragstone/rag';
import type { BetterBy, WorseBy } from './rating.ts';

/** The line about a comparator beyond which a colour begins. */
export interface ComparatorEdge {
  /** The key under which it is written. */
  readonly key: (typeof edgeKeys)[number];
  readonly tolerance: Tolerance;
  /** Whether a figure just on the line is beyond it. */
  readonly takesLine: boolean;
}

export const edgeKeys = ['betterByMoreThan', 'betterByAtLeast', 'worseByMoreThan', 'worseByAtLeast'] as const;

/** The line of a colour, whichever way it is written. */
export const comparatorEdge = (by: BetterBy | WorseBy): ComparatorEdge => {
  if ('betterByMoreThan' in by)
    return { key: 'betterByMoreThan', tolerance: by.betterByMoreThan, takesLine: false };
  if ('betterByAtLeast' in by)
    return { key: 'betterByAtLeast', tolerance: by.betterByAtLeast, takesLine: true };
  if ('worseByMoreThan' in by)
    return { key: 'worseByMoreThan', tolerance: by.worseByMoreThan, takesLine: false };
  return { key: 'worseByAtLeast', tolerance: by.worseByAtLeast, takesLine: true };
};
