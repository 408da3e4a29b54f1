import type { Leaf } from '../language/condition.ts';
import { listOfOperand, referenceOfOperand, toleranceOfOperand } from '../language/condition.ts';
import { operatorWords, toleranceWords } from './say-comparisons.ts';
import { sayFact } from './say-fact.ts';
import { sayTolerance } from './say-tolerance.ts';

/** A comparison as the rule has it, without any figure: `value at least as good as target loosened by 2 points`. */
export const sayComparison = (leaf: Leaf): string => {
  if (leaf.operator === 'isKnown') return `${sayFact(leaf)} known`;
  const words = operatorWords[leaf.operator] || 'is';
  return `${sayFact(leaf)} ${words} ${sayOperand(leaf.value)}`;
};

const sayOperand = (value: Leaf['value']): string => {
  if (typeof value !== 'object') return typeof value === 'string' ? `"${value}"` : String(value);
  const reference = referenceOfOperand(value);
  if (reference === null) return (listOfOperand(value) ?? []).join(', ');
  const name = sayFact(reference);
  if ('percentOf' in value) return `${value.is}% of ${name}`;
  const moved = toleranceOfOperand(value);
  return moved === null ? name : `${name} ${toleranceWords[moved.key]} ${sayTolerance(moved.tolerance)}`;
};
