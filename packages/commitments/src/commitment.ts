import type { Day } from '@ragstone/calendar';
import type { Source, Unit } from '@ragstone/rag';

/** One thing promised, in one version of a strategy. */
export interface Commitment {
  readonly id: string;
  /** As printed: `D4`. */
  readonly ref: string | null;
  /** The id of a version of a strategy. */
  readonly version: string;
  readonly priority: string;
  readonly subPriority: string | null;
  /** What it promises, in few words; null where the document leaves its wording out. */
  readonly says: string | null;
  /** Roles or bodies of its own; those of its priority answer for it where there are none. */
  readonly owners: readonly string[];
  /** What was approved for it, where that is known. */
  readonly approved: Approval | null;
  /** The number that it promises, where it promises one. */
  readonly promises: PromisedNumber | null;
  /** What the plan prints where its actions should be, where that is no action: `TBC`. */
  readonly insteadOfActions: string | null;
  readonly source: Source;
}

/** The wording that a body approved, in few words. */
export interface Approval {
  readonly says: string;
  readonly by: string;
  readonly on: Day;
  readonly source: Source;
}

export interface PromisedNumber {
  readonly value: number;
  readonly unit: Unit;
  /** The day by which it was promised. */
  readonly due: Day | null;
}
