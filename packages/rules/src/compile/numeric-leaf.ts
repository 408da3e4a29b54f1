import type { Polarity } from '@ragstone/rag';
import type { Operator } from '../language/condition.ts';
import { listOfOperand } from '../language/condition.ts';
import type { Move } from './planned-operand.ts';
import type { PlannedLeaf } from './rating-plan.ts';

/**
 * A comparison of a fact that must be a number with one that is: true or false where both facts are numbers, and
 * unknown everywhere else. Every text of the rule is gone: what is left are numbers and words from this file.
 */
export interface NumericLeaf {
  readonly slot: number;
  readonly how: NumericComparison;
  readonly with:
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'list'; readonly numbers: readonly number[] }
    | {
        readonly kind: 'fact';
        readonly slot: number;
        readonly move: Exclude<Move, { readonly to: 'unknown' }> | null;
      };
  /** Not the two numbers are compared but their distances from this one. */
  readonly closerTo: number | null;
}

export type NumericComparison = 'less' | 'at-most' | 'more' | 'at-least' | 'same' | 'other' | 'within';

const ofHigher: Partial<Readonly<Record<Operator, NumericComparison>>> = {
  lessThan: 'less',
  worseThan: 'less',
  atMost: 'at-most',
  moreThan: 'more',
  betterThan: 'more',
  atLeast: 'at-least',
  atLeastAsGoodAs: 'at-least',
};
const ofLower: Partial<Readonly<Record<Operator, NumericComparison>>> = {
  worseThan: 'more',
  betterThan: 'less',
  atLeastAsGoodAs: 'at-most',
};
const ofSameness: Partial<Readonly<Record<Operator, NumericComparison>>> = {
  equal: 'same',
  is: 'same',
  oneOf: 'same',
  notEqual: 'other',
  isNot: 'other',
  noneOf: 'other',
};

/** The comparison as one of numbers; null for every other. */
export const numericLeafOf = (planned: PlannedLeaf, polarity: Polarity): NumericLeaf | null => {
  const numeric = comparisonOf(planned, polarity);
  // A number that is none is a broken invariant, which the comparison itself must meet.
  return numeric !== null && numbersOf(numeric).every(Number.isFinite) ? numeric : null;
};

const numbersOf = ({ with: side, closerTo }: NumericLeaf): readonly number[] => [
  ...(closerTo === null ? [] : [closerTo]),
  ...(side.kind === 'number'
    ? [side.number]
    : side.kind === 'list'
      ? side.numbers
      : numbersOfMove(side.move)),
];

const numbersOfMove = (move: Move | null): readonly number[] => {
  if (move === null || move.to === 'unknown') return [];
  if (move.to === 'share') return [move.percent];
  return ['fixed' in move.width ? move.width.fixed : move.width.percent, move.to === 'side' ? move.best : 0];
};

const comparisonOf = (
  { leaf, slot, operand, standing }: PlannedLeaf,
  polarity: Polarity,
): NumericLeaf | null => {
  if (standing.length > 0) return null;
  const { operator } = leaf;
  const byMerit = Object.hasOwn(ofLower, operator);
  const closerTo = byMerit && typeof polarity === 'object' ? polarity.closerTo : null;
  const turned = byMerit && (polarity === 'lower' || closerTo !== null);
  const order = (turned ? ofLower[operator] : undefined) ?? ofHigher[operator];
  const sameness = ofSameness[operator];
  const isListOperator = operator === 'oneOf' || operator === 'noneOf';
  if (operand.kind === 'literal') {
    const value = operand.value.known ? operand.value.value : null;
    const how = order ?? sameness;
    if (how === undefined) return null;
    if (isListOperator) {
      const list = listOfOperand(leaf.value);
      const numbers = list?.filter((each) => typeof each === 'number') ?? [];
      return list === null || numbers.length !== list.length || list.length === 0
        ? null
        : { slot, how, with: { kind: 'list', numbers }, closerTo };
    }
    return typeof value === 'number'
      ? { slot, how, with: { kind: 'number', number: value }, closerTo }
      : null;
  }
  if (isListOperator) return null;
  if (operand.kind === 'fact') {
    // Whether two facts are the same can be asked of words too.
    return order === undefined
      ? null
      : { slot, how: order, with: { kind: 'fact', slot: operand.slot, move: null }, closerTo };
  }
  const { move } = operand;
  if (move.to === 'unknown') return null;
  const how = move.to === 'range' ? 'within' : (order ?? sameness);
  return how === undefined ? null : { slot, how, with: { kind: 'fact', slot: operand.slot, move }, closerTo };
};

/** The slots whose numbers a comparison reads. */
export const slotsOf = ({ slot, with: side }: NumericLeaf): readonly number[] =>
  side.kind === 'fact' ? [slot, side.slot] : [slot];
