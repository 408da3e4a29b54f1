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
  /** The figures that the plan itself prints, in the unit of the measure's target. */
  readonly reported: readonly ReportedFigure[];
  readonly source: Source;
}

export interface ReportedFigure {
  readonly place: string;
  readonly value: number;
  readonly source: Source;
}
