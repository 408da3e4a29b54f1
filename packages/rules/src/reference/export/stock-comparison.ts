import { isDay } from '@ragstone/calendar';
import { type Tolerance, toleranceWidth } from '@ragstone/rag';
import type { FactType, FactValue, SubjectProfile } from '../../language/catalogue.ts';
import { unitOfFact } from '../../language/catalogues.ts';
import {
  type Leaf,
  listOfOperand,
  referenceOfOperand,
  toleranceOfOperand,
} from '../../language/condition.ts';
import { dayNumber, distance, type ExportedFact, quantised, type ReadingOperand } from './exported-fact.ts';
import type { OmissionCause } from './exported-rules.ts';

/** A comparison in operators of json-rules-engine's own: it is known where every fact is, and then true or false. */
export interface StockComparison {
  readonly facts: readonly Recipe[];
  /** All of these hold; none where the comparison is true of whatever is known. */
  readonly holds: readonly StockTest[];
}

export type Recipe = Pick<ExportedFact, 'type' | 'of' | 'as'>;

export interface StockTest {
  readonly fact: Recipe;
  readonly operator: string;
  readonly value: FactValue | readonly FactValue[] | Recipe;
}

type TypeOf = (fact: string) => FactType['type'] | null;
type Side = Recipe | FactValue;

/** The comparison as json-rules-engine's own operators can make it, or why they cannot. */
export const stockComparison = (
  leaf: Leaf,
  profile: SubjectProfile,
  typeOf: TypeOf,
): StockComparison | OmissionCause => {
  const { operator, value: operand } = leaf;
  const never = unknownWhatever(leaf, profile);
  if (never !== null) return never;
  const list = listOfOperand(operand);
  if (operator === 'isKnown') return knowledge(leaf);
  if (operator === 'oneOf' || operator === 'noneOf') return membership(leaf, operator);
  if (list !== null) return 'never-known';
  if (operator === 'within') return nearness(leaf);
  const isMoved = movesOperand(leaf);
  if (Object.hasOwn(dayOperators, operator)) {
    if (isMoved) return 'never-known';
    return comparison(leaf, dayOperators[operator] ?? operator, 'day-number', profile, 'number');
  }
  if (Object.hasOwn(orderOperators, operator)) {
    return comparison(leaf, orderOperators[operator] ?? operator, 'itself', profile, 'number');
  }
  if (Object.hasOwn(meritOperators, operator)) {
    const { polarity } = profile;
    const order = meritOperators[operator]?.[polarity === 'higher' ? 'higher' : 'lower'] ?? operator;
    return comparison(leaf, order, typeof polarity === 'object' ? 'distance' : 'itself', profile, 'number');
  }
  const type = isMoved
    ? 'number'
    : typeof operand === 'object'
      ? bothTypes(leaf, typeOf)
      : literalType(operand);
  if (type === null) return 'type-unknown';
  if (type === 'differ') return 'never-known';
  return comparison(
    leaf,
    operator === 'is' || operator === 'equal' ? 'equal' : 'notEqual',
    'itself',
    profile,
    type,
  );
};

const orderOperators: Readonly<Record<string, string>> = {
  lessThan: 'lessThan',
  atMost: 'lessThanInclusive',
  moreThan: 'greaterThan',
  atLeast: 'greaterThanInclusive',
};
const dayOperators: Readonly<Record<string, string>> = {
  before: 'lessThan',
  onOrBefore: 'lessThanInclusive',
  after: 'greaterThan',
  onOrAfter: 'greaterThanInclusive',
};
/** Where the subject aims at a value, the distance from it is compared: lower is better. */
const meritOperators: Readonly<Record<string, { readonly higher: string; readonly lower: string }>> = {
  atLeastAsGoodAs: { higher: 'greaterThanInclusive', lower: 'lessThanInclusive' },
  betterThan: { higher: 'greaterThan', lower: 'lessThan' },
  worseThan: { higher: 'lessThan', lower: 'greaterThan' },
};

/** Why the comparison is unknown whatever the facts, where it is. */
const unknownWhatever = (leaf: Leaf, profile: SubjectProfile): OmissionCause | null => {
  const other = referenceOfOperand(leaf.value);
  const moved = toleranceOfOperand(leaf.value);
  const loosens = moved?.key === 'loosenedBy' || moved?.key === 'tightenedBy';
  const asksMerit = Object.hasOwn(meritOperators, leaf.operator) || (loosens && leaf.operator !== 'within');
  if (asksMerit && profile.polarity === 'none') return 'no-polarity';
  if (other === null) return null;
  const [left, right] = [unitOfFact(leaf, profile), unitOfFact(other, profile)];
  if (left !== null && right !== null && left !== right) return 'units-differ';
  return moved === null || fits(moved.tolerance, right, profile) ? null : 'tolerance-misfit';
};

const fits = (tolerance: Tolerance, unit: ReturnType<typeof unitOfFact>, profile: SubjectProfile): boolean =>
  (unit !== null || !('points' in tolerance || 'amount' in tolerance)) &&
  typeof toleranceWidth(tolerance, 1, unit ?? profile.unit) === 'number';

const movesOperand = ({ value }: Leaf): boolean =>
  toleranceOfOperand(value) !== null || (typeof value === 'object' && 'percentOf' in value);

const readingOperand = ({ value }: Leaf): ReadingOperand | null =>
  typeof value === 'object' && listOfOperand(value) === null ? (value as ReadingOperand) : null;

const comparison = (
  leaf: Leaf,
  operator: string,
  as: ExportedFact['as'],
  profile: SubjectProfile,
  type: ExportedFact['type'],
): StockComparison | OmissionCause => {
  const fact: Recipe = { type, of: referenceOf(leaf), as };
  const of = readingOperand(leaf);
  const value: Side | null =
    of === null ? literal(leaf.value as FactValue, as, type, profile) : { type, of, as };
  if (value === null) return 'never-known';
  return { facts: isRecipe(value) ? [fact, value] : [fact], holds: [{ fact, operator, value }] };
};

/** A literal as the facts beside it are given: rounded, as a distance, as the number of a day. */
const literal = (
  value: FactValue,
  as: ExportedFact['as'],
  type: ExportedFact['type'],
  profile: SubjectProfile,
): FactValue | null => {
  if (as === 'day-number') return typeof value === 'string' && isDay(value) ? dayNumber(value) : null;
  if (type === 'number') {
    if (typeof value !== 'number') return null;
    return as === 'distance' ? distance(value, profile) : quantised(value);
  }
  return literalType(value) === type ? value : null;
};

const nearness = (leaf: Leaf): StockComparison | OmissionCause => {
  const of = readingOperand(leaf);
  const moved = toleranceOfOperand(leaf.value);
  if (of === null || (moved?.key !== 'loosenedBy' && moved?.key !== 'tightenedBy')) return 'never-known';
  const fact: Recipe = { type: 'number', of: referenceOf(leaf), as: 'itself' };
  const lowest: Recipe = { type: 'number', of, as: 'lowest' };
  const highest: Recipe = { type: 'number', of, as: 'highest' };
  return {
    facts: [fact, lowest, highest],
    holds: [
      { fact, operator: 'greaterThanInclusive', value: lowest },
      { fact, operator: 'lessThanInclusive', value: highest },
    ],
  };
};

const membership = (leaf: Leaf, operator: 'oneOf' | 'noneOf'): StockComparison | OmissionCause => {
  const list = listOfOperand(leaf.value) ?? [];
  const [first] = list;
  if (first === undefined || list.some((each) => typeof each !== typeof first)) return 'never-known';
  const type = literalType(first);
  const fact: Recipe = { type, of: referenceOf(leaf), as: 'itself' };
  const value = list.flatMap((each) => (typeof each === 'number' ? (quantised(each) ?? []) : each));
  return { facts: [fact], holds: [{ fact, operator: operator === 'oneOf' ? 'in' : 'notIn', value }] };
};

const knowledge = (leaf: Leaf): StockComparison => {
  const of = readingOperand(leaf);
  const asked = [referenceOf(leaf), ...(of === null ? [] : [of])];
  return { facts: asked.map((each): Recipe => ({ type: 'boolean', of: each, as: 'known' })), holds: [] };
};

/** The fact of a comparison without the rest of it. */
const referenceOf = ({ operator: _, value: __, note: ___, ...reference }: Leaf): ReadingOperand => reference;

const isRecipe = (side: Side): side is Recipe => typeof side === 'object';

const literalType = (value: FactValue): ExportedFact['type'] =>
  typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean');

/** Days are given as text where they are not compared by earlier and later. */
const exportedType = (type: FactType['type'] | null): ExportedFact['type'] | null =>
  type === 'day' ? 'text' : type;

/** The type of two facts that are compared, as the catalogue has it. */
const bothTypes = (leaf: Leaf, typeOf: TypeOf): ExportedFact['type'] | 'differ' | null => {
  const [left, right] = [typeOf(leaf.fact), typeOf(referenceOfOperand(leaf.value)?.fact ?? '')].map(
    exportedType,
  );
  if (left === null || left === undefined || right === null || right === undefined) return null;
  return left === right ? left : 'differ';
};
