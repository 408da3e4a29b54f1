/** Above a line, on it, or below it. */
export type Side = -1 | 0 | 1;

/** Binary arithmetic moves a mean by less than this share of the largest value. */
const roundingShare = 1e-12;

/** How close to a line counts as on it, for values of this size. */
export const toleranceFor = (values: readonly number[]): number =>
  roundingShare * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);

export const sideOfLine = (value: number, line: number, tolerance: number): Side =>
  Math.abs(value - line) <= tolerance ? 0 : value > line ? 1 : -1;
