import type { Source } from '@ragstone/rag';

/** What partners promise for a place over some years. A revision is a version, never an overwrite. */
export interface Strategy {
  readonly id: string;
  readonly title: string;
  readonly place: string | null;
  readonly versions: readonly StrategyVersion[];
  readonly source: Source;
}

/** One wording of a strategy: as it was approved, or as it was proposed. */
export interface StrategyVersion {
  readonly id: string;
  readonly title: string;
  readonly priorities: readonly Priority[];
  /** Counts that a document prints of this version, to be held against what is there. */
  readonly printed: readonly PrintedCount[];
  readonly source: Source;
}

/** A priority for one stage of life, or one that cuts across them all. */
export interface Priority {
  readonly id: string;
  readonly title: string;
  readonly kind: 'life-course' | 'cross-cutting';
  /** The bodies or roles that answer for it; several where they share it. */
  readonly owners: readonly string[];
  readonly subPriorities: readonly SubPriority[];
  readonly source: Source;
}

export interface SubPriority {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
}

/** What a document can count of a version. Only priorities for a stage of life have their sub-priorities counted. */
export const countables = [
  'life-course-priorities',
  'cross-cutting-priorities',
  'sub-priorities',
  'commitments',
] as const;
export type Countable = (typeof countables)[number];

export interface PrintedCount {
  readonly of: Countable;
  readonly value: number;
  readonly source: Source;
}
