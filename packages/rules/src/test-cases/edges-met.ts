import { compareNumbers, type Maybe } from '@ragstone/rag';
import type { ComparedWith } from '../evaluate/resolve-operand.ts';
import type { ExplainedLeaf } from '../explain/explain-rating.ts';

/** Where a figure lies beside a threshold: on it, or no more than one step of its last printed digit away. */
export const sides = ['below', 'on', 'above'] as const;
export type Side = (typeof sides)[number];

/** The numbers at which a comparison turns: one, or both edges of a range; none for words. */
export const edgesOf = (value: Maybe<ComparedWith>): readonly number[] => {
  if (!value.known) return [];
  if (typeof value.value === 'number') return [value.value];
  return typeof value.value === 'object' && 'from' in value.value ? [value.value.from, value.value.to] : [];
};

/** The side of each edge on which the figure lies; null for an edge that is further away. */
export const edgesMet = (
  { factResult, valueResult, operator }: Pick<ExplainedLeaf, 'factResult' | 'valueResult' | 'operator'>,
  decimals: number,
): readonly (Side | null)[] => {
  if (operator === 'isKnown' || !factResult.known || typeof factResult.value !== 'number') return [];
  return edgesOf(valueResult).map((edge) => sideOf(Number(factResult.value), edge, decimals));
};

const sideOf = (value: number, edge: number, decimals: number): Side | null => {
  const order = compareNumbers(value, edge);
  if (order === 0) return 'on';
  const step = stepOf(decimals);
  if (order < 0) return compareNumbers(value + step, edge) >= 0 ? 'below' : null;
  return compareNumbers(edge + step, value) >= 0 ? 'above' : null;
};

/** One of the last digit that is printed. */
export const stepOf = (decimals: number): number => Number(`1e-${decimals}`);
