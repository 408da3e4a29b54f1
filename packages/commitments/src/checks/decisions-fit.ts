import type { CommitmentsCheck } from '../commitment-records.ts';
import { decisionEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import type { DecisionKind } from '../strategy-review.ts';

const wanted: Readonly<
  Record<DecisionKind, { readonly from: number; readonly to: number; readonly says: string }>
> = {
  keep: { from: 1, to: 1, says: 'one commitment' },
  change: { from: 1, to: 1, says: 'one commitment' },
  'change-and-new': { from: 2, to: Number.POSITIVE_INFINITY, says: 'two or more commitments' },
  transfer: { from: 0, to: 0, says: 'none of this strategy' },
  remove: { from: 0, to: 0, says: 'none' },
};

/**
 * A decision leads to as many commitments of the later version as its kind can: a removal to none, a change to one, a
 * change with something new to more. What stays where it was is not kept.
 */
export const decisionsFit: CommitmentsCheck = (records) =>
  records.strategyReviews.flatMap((review) => {
    const elsewhere = new Set(
      records.commitments.filter(({ version }) => version !== review.to).map(({ id }) => id),
    );
    return decisionEntries({ ...records, strategyReviews: [review] }).flatMap((entry) => {
      const { decision, into } = entry.record;
      const { from, to, says } = wanted[decision];
      const results = new Set(to === 0 ? into : into.filter((id) => !elsewhere.has(id))).size;
      if (from <= results && results <= to) return [];
      return [
        finding('decision-does-not-fit', 'error', { ...entry.about, decision, results, wanted: says }, entry),
      ];
    });
  });
