import type { Day } from '@ragstone/calendar';
import type { Source } from '@ragstone/rag';

/** Something that a plan says will be done. */
export interface Action {
  readonly id: string;
  readonly plan: string;
  /** As printed: `A1.1`; null where the plan gives it no number. */
  readonly ref: string | null;
  readonly says: string;
  /** The commitments or projects that it serves. */
  readonly serves: readonly string[];
  /** Roles or bodies, never people. */
  readonly owners: readonly string[];
  readonly due: Day | null;
  /** The day on which it was done, where a document says so. */
  readonly done: Day | null;
  /** In the words of its plan. */
  readonly status: string | null;
  readonly milestones: readonly Milestone[];
  readonly source: Source;
}

export interface Milestone {
  readonly id: string;
  readonly says: string;
  readonly due: Day | null;
  /** The day on which it was reached. */
  readonly reached: Day | null;
  readonly source: Source;
}
