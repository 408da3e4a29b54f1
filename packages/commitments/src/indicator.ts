import type { Day } from '@ragstone/calendar';
import type { Source } from '@ragstone/rag';

/** What is counted to see whether a measure of success is reached. */
export interface Indicator {
  readonly id: string;
  readonly plan: string;
  /** As printed, slips included: `C03a`. */
  readonly code: string | null;
  readonly says: string;
  /** The measures of success that it shows. */
  readonly shows: readonly string[];
  /** The metric that it is, where the workspace has it. */
  readonly metric: string | null;
  /** The return definition that is said to ask for it. */
  readonly askedBy: string | null;
  /** The figures that the plan itself prints, in the unit of the measure's target. */
  readonly reported: readonly ReportedFigure[];
  readonly source: Source;
}

/** A number that is printed for a place, or the two ends of a range; neither where it may not be used. */
export interface ReportedFigure {
  readonly place: string;
  readonly value: number | null;
  /** Where no number is printed but between which two it lies, both included; null for a number. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The last day that it counts; that of its plan where nothing is said. */
  readonly on: Day | null;
  /** The id of the period that it is of, where it is a metric's figure. */
  readonly period?: string | undefined;
  readonly source: Source;
}
