import type { Source } from '@ragstone/rag';

/** What can be decided about a commitment when a strategy is reviewed. */
export const decisionKinds = ['keep', 'change', 'change-and-new', 'transfer', 'remove'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** The lineage from one version of a strategy to another: what became of each commitment. */
export interface StrategyReview {
  readonly id: string;
  readonly title: string;
  /** The ids of two versions. */
  readonly from: string;
  readonly to: string;
  readonly decisions: readonly ReviewDecision[];
  readonly source: Source;
}

/** What became of one commitment. */
export interface ReviewDecision {
  readonly commitment: string;
  readonly decision: DecisionKind;
  /** The commitments of the later version that come of it. Several may come to one, and one to several. */
  readonly into: readonly string[];
  /** Where a transferred commitment goes: a body, a plan, another strategy. */
  readonly destination: string | null;
  /** Why, where the document says it. */
  readonly rationale: string | null;
  readonly source: Source;
}
