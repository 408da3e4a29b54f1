/** A process over time within the limits of its own variation. */
export interface XmrChart {
  readonly kind: 'xmr';
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly target: number | null;
  readonly points: readonly XmrPoint[];
  readonly phases: readonly XmrPhase[];
}

export interface XmrPoint {
  /** Under the axis: `Apr 2016`. */
  readonly label: string;
  readonly value: number | null;
  readonly mark: XmrMark;
}

/** A stretch with one set of limits. */
export interface XmrPhase {
  /** The places of its first and last point among the points, from 0. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lowerProcessLimit: number;
  readonly upperProcessLimit: number;
  /** Why its limits were recalculated; null for the first. */
  readonly reason: string | null;
}

/** What a point shows. `ghosted` is drawn and counts for nothing; `missing` has no figure. */
export const xmrMarks = ['common-cause', 'improvement', 'concern', 'neither', 'ghosted', 'missing'] as const;
export type XmrMark = (typeof xmrMarks)[number];
