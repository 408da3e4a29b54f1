/** Actual figures beside a plan, period by period: what a chart draws and its data table prints. */
export interface Chart {
  readonly kind: 'actual-against-plan';
  readonly title: string;
  /** The words of the unit, for the axis: `per 100,000`, `days`. */
  readonly unit: string;
  /** The decimals on the axis, at most. */
  readonly decimals: number;
  readonly betterIs: 'higher' | 'lower' | null;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  /** Under the axis: `Apr`. */
  readonly label: string;
  readonly actual: number | null;
  readonly plan: number | null;
  /** Which shape marks it. `absent` has no figure. */
  readonly mark: PointMark;
}

export const pointMarks = ['met', 'missed', 'unjudged', 'absent'] as const;
export type PointMark = (typeof pointMarks)[number];

export const pointMarkWords: Readonly<Record<PointMark, string>> = {
  met: 'plan met',
  missed: 'plan missed',
  unjudged: 'not judged',
  absent: 'no figure',
};
