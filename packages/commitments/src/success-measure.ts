import type { Day } from '@ragstone/calendar';
import type { Source, Unit } from '@ragstone/rag';

/** What would show that something promised has come about. */
export interface SuccessMeasure {
  readonly id: string;
  readonly plan: string;
  readonly says: string;
  /** The commitments, actions or projects whose success it shows. */
  readonly serves: readonly string[];
  /** For how many periods a change must last to count as sustained, where the plan says it. */
  readonly periods: number | null;
  readonly target: MeasureTarget | null;
  readonly source: Source;
}

/** A target that a plan prints beside a measure. */
export interface MeasureTarget {
  readonly value: number;
  readonly unit: Unit;
  readonly test: 'at-least' | 'at-most';
  /** Who set it, in words. */
  readonly setBy: string | null;
  /** Whether reported figures may be held against it now: not while a season or a year still adds up, nor before its date. */
  readonly judge: 'now' | 'at-the-end';
  /** The day by which it should be reached, where one is set. */
  readonly due: Day | null;
}
