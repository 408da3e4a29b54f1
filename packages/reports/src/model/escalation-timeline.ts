/** How an escalation went, period by period: its state as a shape, its level as a height, and what people decided. */
export interface EscalationTimeline {
  readonly kind: 'escalation-timeline';
  readonly title: string;
  /** What each height means, from the lowest: `Not open`, `Raised`, `Level 1` ... */
  readonly heights: readonly string[];
  readonly periods: readonly TimelinePeriod[];
}

export interface TimelinePeriod {
  /** Under the axis: `Jul`. */
  readonly label: string;
  /** Its place among the heights. */
  readonly height: number;
  readonly mark: TimelineMark;
  /** The letters of the decisions that were made about how it stood then. */
  readonly decisions: readonly string[];
}

/** `held`: the period counted towards nothing, because it is missing or may still change. */
export const timelineMarks = [
  'quiet',
  'pending',
  'raised',
  'sustained',
  'held',
  'easing',
  'cleared',
] as const;
export type TimelineMark = (typeof timelineMarks)[number];
