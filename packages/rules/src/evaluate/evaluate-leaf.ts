import { isDay } from '@ragstone/calendar';
import {
  compareMerit,
  compareNumbers,
  compareText,
  type Maybe,
  type Polarity,
  type Reason,
  reasonsOf,
} from '@ragstone/rag';
import type { Facts, FactValue, SubjectProfile } from '../language/catalogue.ts';
import { unitOfFact } from '../language/catalogues.ts';
import {
  type DayOperator,
  type Leaf,
  type MeritOperator,
  type Operator,
  type OrderOperator,
  referenceOfOperand,
} from '../language/condition.ts';
import type { Evaluation } from './evaluation.ts';
import { type ComparedWith, resolveFact, resolveOperand } from './resolve-operand.ts';

/** A comparison, with the two sides as they were known. */
export interface EvaluatedLeaf extends Evaluation {
  readonly factResult: Maybe<FactValue>;
  /** What it is compared with, a tolerance worked out; both edges for `within`. */
  readonly valueResult: Maybe<ComparedWith>;
}

/** One comparison. Two units are never compared: unknown, with the reason `unit-conflict`. */
export const evaluateLeaf = (leaf: Leaf, facts: Facts, profile: SubjectProfile): EvaluatedLeaf => {
  const factResult = resolveFact(leaf, facts);
  const valueResult = resolveOperand(leaf.value, leaf.operator, facts, profile);
  const sides = { factResult, valueResult };
  // Every reason is given, so a missing polarity is said beside a missing target.
  const reasons = new Set(reasonsOf(factResult, valueResult));
  for (const reason of standingReasonsOf(leaf, profile)) reasons.add(reason);
  if (reasons.size > 0 || !factResult.known || !valueResult.known) {
    return { result: 'unknown', reasons: [...reasons], ...sides };
  }
  const result = compareFacts(factResult.value, leaf.operator, valueResult.value, profile.polarity);
  return result === null
    ? { result: 'unknown', reasons: ['unit-conflict'], ...sides }
    : { result, reasons: [], ...sides };
};

/** Why a comparison is unknown whatever the facts are. */
export const standingReasonsOf = (leaf: Leaf, profile: SubjectProfile): readonly Reason[] => [
  ...(isMeritOperator(leaf.operator) && profile.polarity === 'none' ? (['no-polarity'] as const) : []),
  ...(unitsDiffer(leaf, profile) ? (['unit-conflict'] as const) : []),
];

const isMeritOperator = (operator: Operator): operator is MeritOperator =>
  Object.hasOwn(meritHolds, operator);
const isDayOperator = (operator: Operator): operator is DayOperator => Object.hasOwn(dayHolds, operator);
const isOrderOperator = (operator: Operator): operator is OrderOperator =>
  Object.hasOwn(orderHolds, operator);

const unitsDiffer = (leaf: Leaf, profile: SubjectProfile): boolean => {
  const other = referenceOfOperand(leaf.value);
  if (other === null) return false;
  const [left, right] = [unitOfFact(leaf, profile), unitOfFact(other, profile)];
  return left !== null && right !== null && left !== right;
};

type Order = -1 | 0 | 1;

const meritHolds: Readonly<Record<MeritOperator, (merit: Order) => boolean>> = {
  atLeastAsGoodAs: (merit) => merit >= 0,
  betterThan: (merit) => merit > 0,
  worseThan: (merit) => merit < 0,
};

const orderHolds: Readonly<Record<OrderOperator, (order: Order) => boolean>> = {
  lessThan: (order) => order < 0,
  atMost: (order) => order <= 0,
  moreThan: (order) => order > 0,
  atLeast: (order) => order >= 0,
};

const dayHolds: Readonly<Record<DayOperator, (order: Order) => boolean>> = {
  before: (order) => order < 0,
  onOrBefore: (order) => order <= 0,
  after: (order) => order > 0,
  onOrAfter: (order) => order >= 0,
};

/** Whether the comparison holds; null where the operator cannot compare the two. */
export const compareFacts = (
  fact: FactValue,
  operator: Operator,
  value: ComparedWith,
  polarity: Polarity,
): boolean | null => {
  if (operator === 'isKnown') return true;
  if (operator === 'oneOf' || operator === 'noneOf') {
    if (!Array.isArray(value) || value.some((each) => typeof each !== typeof fact)) return null;
    return value.some((each) => same(fact, each)) === (operator === 'oneOf');
  }
  if (typeof value === 'object') {
    if (!('from' in value)) return null;
    return typeof fact !== 'number' || operator !== 'within'
      ? null
      : compareNumbers(fact, value.from) >= 0 && compareNumbers(fact, value.to) <= 0;
  }
  if (typeof fact !== typeof value) return null;
  if (operator === 'is' || operator === 'equal') return same(fact, value);
  if (operator === 'isNot' || operator === 'notEqual') return !same(fact, value);
  if (isDayOperator(operator)) {
    // Days sort as text.
    return typeof fact === 'string' && typeof value === 'string' && isDay(fact) && isDay(value)
      ? dayHolds[operator](compareText(fact, value))
      : null;
  }
  if (typeof fact !== 'number' || typeof value !== 'number') return null;
  if (isOrderOperator(operator)) return orderHolds[operator](compareNumbers(fact, value));
  if (!isMeritOperator(operator)) return null;
  const merit = compareMerit(fact, value, polarity);
  return merit === null ? null : meritHolds[operator](merit);
};

const same = (fact: FactValue, value: FactValue): boolean =>
  typeof fact === 'number' && typeof value === 'number' ? compareNumbers(fact, value) === 0 : fact === value;
