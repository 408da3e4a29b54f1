import type { CommitmentRecords } from './commitment-records.ts';
import { type DecisionKind, decisionKinds, type StrategyReview } from './strategy-review.ts';

/** How often each was decided, and how many commitments came of it. */
export interface ReviewCounts {
  readonly decisions: Readonly<Record<DecisionKind, number>>;
  readonly total: number;
  /** Commitments of the later version that some decision leads to; one that several lead to is counted once. */
  readonly resulting: number;
}

/** Which decisions to count: all, or those on the commitments of one priority or sub-priority. */
export interface CountedPart {
  readonly priority?: string | undefined;
  readonly subPriority?: string | undefined;
}

/** The counts of a review, as a whole or of one part of the earlier version. */
export const reviewCounts = (
  review: StrategyReview,
  { commitments }: Pick<CommitmentRecords, 'commitments'>,
  { priority, subPriority }: CountedPart = {},
): ReviewCounts => {
  const isCounted = (id: string): boolean => {
    const of = commitments.find((commitment) => commitment.id === id);
    return (
      (priority === undefined || of?.priority === priority) &&
      (subPriority === undefined || of?.subPriority === subPriority)
    );
  };
  const counted = review.decisions.filter(({ commitment }) => isCounted(commitment));
  const count = (kind: DecisionKind): number => counted.filter(({ decision }) => decision === kind).length;
  return {
    decisions: Object.fromEntries(decisionKinds.map((kind) => [kind, count(kind)])) as Record<
      DecisionKind,
      number
    >,
    total: counted.length,
    resulting: new Set(counted.flatMap(({ into }) => into)).size,
  };
};
