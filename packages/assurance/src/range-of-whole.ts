import type { Interval } from '@ragstone/metrics';

/** A part of a whole: its rate, and how much of the whole it can be, in percent. */
export interface WeighedPart {
  readonly rate: Interval;
  readonly share: { readonly from: number; readonly to: number };
}

/**
 * The least and the most that a rate of the whole can be where it is the mean of its parts' rates, each weighed by its
 * share of the people, and the shares add up to 100%. With nothing known of the shares it is between the lowest part and
 * the highest. Every part has its least share, and what is left goes to the lowest, or the highest, as far as it may.
 */
export const rangeOfWhole = (parts: readonly WeighedPart[]): Interval => ({
  low: filled(parts.map(({ rate, share }) => ({ rate: rate.low, share })).sort((a, b) => a.rate - b.rate)),
  high: filled(parts.map(({ rate, share }) => ({ rate: rate.high, share })).sort((a, b) => b.rate - a.rate)),
});

/** The mean where the first parts have as much as they may. */
const filled = (
  parts: readonly { readonly rate: number; readonly share: WeighedPart['share'] }[],
): number => {
  let left = 100 - parts.reduce((sum, { share }) => sum + share.from, 0);
  let total = 0;
  for (const { rate, share } of parts) {
    const more = Math.min(left, share.to - share.from);
    left -= more;
    total += (rate * (share.from + more)) / 100;
  }
  return total;
};
