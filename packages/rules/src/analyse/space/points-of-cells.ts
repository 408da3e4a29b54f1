import { compareNumbers } from '@ragstone/rag';
import { coefficientOf, distinctEdges, type Edge, isTrusted, meetingOf, rootOf } from './edge.ts';
import { plainNumberBetween } from './plain-number-between.ts';

/** A number that conditions speak of: where it can lie, and whether it can be unknown. */
export interface Dimension {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Only whole numbers. */
  readonly whole: boolean;
  /** A number to show where any would do. */
  readonly example: number;
  readonly canBeUnknown: boolean;
  /** Two numbers between each two edges instead of one, where one number is to be set against another. */
  readonly twice?: boolean | undefined;
}

/** A number for each dimension; null: unknown. */
export type Point = readonly (number | null)[];

/**
 * Points that leave out no case. The edges cut the space of all numbers into cells, in each of which every comparison
 * has one answer; there is a point in every cell: below, on, between and above the edges, however the numbers behind
 * the edges are ordered. It is the cylindrical decomposition of G. E. Collins (Lecture Notes in Computer Science 33,
 * 1975) for edges that are straight: dimension after dimension is taken out, and where two edges meet is an edge for
 * what remains. For whole numbers it gives the first and last of each cell. Null where it would give more points than
 * the limit.
 */
export const pointsOfCells = (
  dimensions: readonly Dimension[],
  edges: readonly Edge[],
  limit: number,
): readonly Point[] | null => {
  const levels = levelsOf(dimensions, edges, limit);
  if (levels === null) return null;
  let points: readonly Point[] = [dimensions.map(() => null)];
  for (const { dimension, edges: own } of levels) {
    const shape = dimensions[dimension];
    if (shape === undefined) continue;
    const next: Point[] = [];
    for (const point of points) {
      for (const number of numbersAt(shape, dimension, own, point)) next.push(point.with(dimension, number));
      if (shape.canBeUnknown) next.push(point);
      if (next.length > limit) return null;
    }
    points = next;
  }
  return points;
};

interface Level {
  readonly dimension: number;
  readonly edges: readonly Edge[];
}

/** The dimensions in the order in which their numbers are chosen, each with its edges to those before. */
const levelsOf = (
  dimensions: readonly Dimension[],
  edges: readonly Edge[],
  limit: number,
): readonly Level[] | null => {
  const levels: Level[] = [];
  const waiting = new Set(dimensions.keys());
  let left = distinctEdges(edges);
  while (waiting.size > 0) {
    if (left.length > Math.min(limit, 300) || !left.every(isTrusted)) return null;
    const of = (dimension: number) => left.filter((edge) => coefficientOf(edge, dimension) !== 0);
    // The one with the fewest edges makes the fewest new ones. Of equals the first: it is what is rated.
    const [dimension = 0] = [...waiting].sort((a, b) => of(a).length - of(b).length || a - b);
    const own = of(dimension);
    const meetings = own.flatMap((a, index) =>
      own.slice(0, index).flatMap((b) => meetingOf(a, b, dimension) ?? []),
    );
    left = distinctEdges([...left.filter((edge) => !own.includes(edge)), ...meetings]);
    levels.unshift({ dimension, edges: own });
    waiting.delete(dimension);
  }
  return levels;
};

/** On each edge, and between, below and above them, as far as the dimension reaches. */
const numbersAt = (
  shape: Dimension,
  dimension: number,
  edges: readonly Edge[],
  point: Point,
): readonly number[] => {
  const ends = [shape.from, shape.to].filter((end) => end !== undefined);
  const roots = edges.flatMap((edge) => rootOf(edge, dimension, point) ?? []);
  const sorted = [...ends, ...roots]
    .sort((a, b) => a - b)
    .filter((each, index, all) => index === 0 || compareNumbers(each, all[index - 1] ?? each) !== 0);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return [shape.example];
  const numbers = [
    ...beyond(lowest, -1, shape),
    ...sorted.flatMap((each, index) => {
      const next = sorted[index + 1];
      return next === undefined ? [each] : [each, ...between(each, next, shape)];
    }),
    ...beyond(highest, 1, shape),
  ];
  return numbers.filter(
    (each) =>
      (!shape.whole || Number.isInteger(each)) &&
      (shape.from === undefined || each >= shape.from) &&
      (shape.to === undefined || each <= shape.to),
  );
};

/** Far enough from an edge that it is not on it, near enough to be read. */
const beyond = (edge: number, direction: 1 | -1, { twice }: Dimension): readonly number[] => {
  const step = direction * Math.max(1, Math.abs(edge) / 10);
  const away = [edge + step, ...(twice === true ? [edge + 2 * step] : [])];
  return away.map(direction === 1 ? Math.ceil : Math.floor);
};

const between = (low: number, high: number, { whole, example, twice }: Dimension): readonly number[] => {
  if (whole) {
    const [first, last] = [Math.floor(low) + 1, Math.ceil(high) - 1];
    return first > last ? [] : first === last ? [first] : [first, last];
  }
  const middle = low < example && example < high ? example : plainNumberBetween(low, high);
  return twice === true ? [middle, plainNumberBetween(middle, high)] : [middle];
};
