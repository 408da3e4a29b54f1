/** Places along one axis: ours and the two ends named, every other as a mark, and beside them the figures of others. */
export interface RankStrip {
  readonly kind: 'rank-strip';
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  /** Every place that has a figure. Whatever has none is said, never drawn. */
  readonly places: readonly StripPlace[];
  /** A nation or a region, as a line with its name. */
  readonly beside: readonly { readonly label: string; readonly value: number }[];
  /** What the two ends are: `Worst: Hackney, 67.7%`. */
  readonly ends: { readonly lowest: string; readonly highest: string };
  /** What stands beneath: what is not drawn, and why. */
  readonly says: readonly string[];
}

export interface StripPlace {
  readonly label: string;
  readonly value: number;
  readonly mark: StripMark;
}

/** `end`: it has the lowest figure or the highest. */
export const stripMarks = ['own', 'end', 'other'] as const;
export type StripMark = (typeof stripMarks)[number];
