/** A point of a line to be fitted, with its weight. */
export interface Weighted {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** The slope of the weighted least-squares line, and the sum of squares of x round its weighted mean. */
export const weightedSlope = (
  points: readonly Weighted[],
): { readonly slope: number; readonly squares: number } => {
  let weights = 0;
  let xs = 0;
  let ys = 0;
  for (const { x, y, weight } of points) {
    weights += weight;
    xs += weight * x;
    ys += weight * y;
  }
  let squares = 0;
  let products = 0;
  for (const { x, y, weight } of points) {
    squares += weight * (x - xs / weights) ** 2;
    products += weight * (x - xs / weights) * (y - ys / weights);
  }
  return { slope: products / squares, squares };
};

/** The slope of all points, and those with each point left out in turn. */
export const slopesLeavingOneOut = (points: readonly Weighted[]): readonly number[] =>
  points.map((left) => weightedSlope(points.filter((point) => point !== left)).slope);
