import { quantise } from '@ragstone/rag';

/**
 * Where the answer of a comparison changes: the numbers for which this sum is zero. Each number of the space counts as
 * often as its coefficient says. Every comparison of the language has such edges: `value` against `target` loosened by
 * 2 points changes where value - target + 2 = 0.
 */
export interface Edge {
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** What is still a number of rules. Beyond it the arithmetic could not be trusted. */
const largestMagnitude = 1e15;

export const isTrusted = ({ coefficients, constant }: Edge): boolean =>
  [...coefficients, constant].every((each) => Math.abs(each) <= largestMagnitude);

export const coefficientOf = (edge: Edge, dimension: number): number => edge.coefficients[dimension] ?? 0;

/** The number of one dimension that lies on the edge, given the numbers of the others. */
export const rootOf = (edge: Edge, dimension: number, point: readonly (number | null)[]): number | null => {
  let sum = edge.constant;
  for (const [index, coefficient] of edge.coefficients.entries()) {
    if (index === dimension || coefficient === 0) continue;
    const number = point[index];
    if (number === null || number === undefined) return null;
    sum += coefficient * number;
  }
  const root = quantise(-sum / coefficientOf(edge, dimension));
  // Minus nothing is nothing.
  return root === 0 ? 0 : root;
};

/** The edge on which two edges meet, without the dimension; null where they never meet or are one. */
export const meetingOf = (a: Edge, b: Edge, dimension: number): Edge | null => {
  const [left, right] = [1 / coefficientOf(a, dimension), 1 / coefficientOf(b, dimension)];
  const coefficients = a.coefficients.map((each, index) =>
    index === dimension ? 0 : settled(each * left - coefficientOf(b, index) * right),
  );
  return coefficients.every((each) => each === 0)
    ? null
    : { coefficients, constant: settled(a.constant * left - b.constant * right) };
};

/** One of each: an edge times a number is the same edge. */
export const distinctEdges = (edges: readonly Edge[]): readonly Edge[] => {
  const byKey = new Map<string, Edge>();
  for (const edge of edges) {
    const leading = edge.coefficients.find((each) => each !== 0);
    if (leading === undefined) continue;
    const key = [...edge.coefficients, edge.constant].map((each) => settled(each / leading)).join(' ');
    if (!byKey.has(key)) byKey.set(key, edge);
  }
  return [...byKey.values()];
};

/** Without what binary arithmetic adds, and without a minus zero. */
const settled = (value: number): number => {
  const quantised = Number.isFinite(value) ? quantise(value) : value;
  return Math.abs(quantised) < 1e-12 ? 0 : quantised;
};
