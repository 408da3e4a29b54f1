import { notice, type StatisticsNotice } from '../refusal.ts';
import type { SpcPoint } from './spc-series.ts';

/** A point that counts: it has a value and is not ghosted. */
export interface UsedPoint {
  readonly ordinal: number;
  readonly value: number;
  /** Points of one stretch follow each other: no period between them is missing. */
  readonly stretch: number;
}

/** The points that count, in stretches, and what is noticed on the way. */
export const usedPoints = (
  inOrder: readonly SpcPoint[],
): { readonly used: readonly UsedPoint[]; readonly notices: readonly StatisticsNotice[] } => {
  const used: UsedPoint[] = [];
  const notices: StatisticsNotice[] = [];
  let stretch = 0;
  for (const [index, { ordinal, value, ghosted }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before !== undefined && ordinal !== before.ordinal + 1) {
      notices.push(notice('broken-series', { after: before.ordinal, before: ordinal }));
      stretch += 1;
    }
    if (value === null && !ghosted) {
      notices.push(notice('missing-point', { ordinal }));
      stretch += 1;
    } else if (value !== null && !ghosted) {
      used.push({ ordinal, value, stretch });
    }
  }
  return { used, notices };
};
