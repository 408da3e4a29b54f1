import { compareNumbers } from './compare.ts';
import type { Verdict } from './vocabulary.ts';

/** Which way is better. `none`: neither is, and no rating against a target can be made. */
export type Polarity = 'higher' | 'lower' | 'none' | { readonly closerTo: number };

/**
 * How good `value` is beside `reference`: 1 better, 0 as good, -1 worse; null where the metric has no polarity.
 * Closer to a value: the smaller distance is better.
 */
export const compareMerit = (value: number, reference: number, polarity: Polarity): -1 | 0 | 1 | null => {
  if (polarity === 'none') return null;
  if (polarity === 'higher') return compareNumbers(value, reference);
  if (polarity === 'lower') return compareNumbers(reference, value);
  return compareNumbers(Math.abs(reference - polarity.closerTo), Math.abs(value - polarity.closerTo));
};

/** Whether a value meets a target, as good or better; null where neither way is better. */
export const verdictOf = (value: number, target: number, polarity: Polarity): Verdict | null => {
  const merit = compareMerit(value, target, polarity);
  return merit === null ? null : merit === -1 ? 'missed' : 'met';
};

export const polarityWords = (polarity: Polarity): string =>
  polarity === 'higher'
    ? 'higher is better'
    : polarity === 'lower'
      ? 'lower is better'
      : polarity === 'none'
        ? 'neither higher nor lower is better'
        : `closer to ${polarity.closerTo} is better`;
