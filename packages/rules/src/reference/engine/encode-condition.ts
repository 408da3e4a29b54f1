import type { NestedCondition, TopLevelCondition } from 'json-rules-engine';
import type { Condition, Leaf } from '../../language/condition.ts';
import { listOfOperand, referenceOfOperand, toleranceOfOperand } from '../../language/condition.ts';
import { factKey } from '../../language/fact-reference.ts';
import type { Pass } from './truth-operators.ts';

/** The dynamic fact that works out tolerances and shares; its parameters say of which fact. */
export const workedOut = 'worked-out operand';

/** Named conditions, each in two copies, under the names by which the engine is to find them. */
export type NamedCopies = Map<string, TopLevelCondition>;

/**
 * The condition for one of the two runs. json-rules-engine knows true and false, so one run asks what is definitely
 * true and one what is possibly true; below a `not` they change places, since what is possibly true is not
 * definitely false. What the names mean is added to `copies`.
 */
export const encodeCondition = (condition: Condition, pass: Pass, copies: NamedCopies): NestedCondition => {
  const encode = (member: Condition): NestedCondition => encodeCondition(member, pass, copies);
  if ('not' in condition) return { not: encodeCondition(condition.not, opposite[pass], copies) };
  if ('means' in condition)
    return { condition: nameOfCopy(condition.condition, condition.means, pass, copies) };
  if ('fact' in condition) return encodeLeaf(condition, pass);
  // A list without members fires in json-rules-engine; it asks nothing, so here it is unknown.
  const members = 'all' in condition ? condition.all : condition.any;
  if (members.length === 0) return { fact: workedOut, operator: `${pass}:isKnown`, value: true };
  return 'all' in condition ? { all: members.map(encode) } : { any: members.map(encode) };
};

const opposite: Readonly<Record<Pass, Pass>> = { definitely: 'possibly', possibly: 'definitely' };

const encodeLeaf = (leaf: Leaf, pass: Pass): NestedCondition => {
  const operand = leaf.value;
  const reference = referenceOfOperand(operand);
  const written = { fact: factKey(leaf), operator: `${pass}:${leaf.operator}` };
  if (reference === null) return { ...written, value: listOfOperand(operand) ?? operand };
  const fact = factKey(reference);
  const isMoved =
    toleranceOfOperand(operand) !== null || (typeof operand === 'object' && 'percentOf' in operand);
  if (!isMoved) return { ...written, value: { fact } };
  const params = { fact, operand, forWithin: leaf.operator === 'within' };
  return { ...written, value: { fact: workedOut, params } };
};

/** In a rule set a name means one thing; in conditions made by hand it may not, so a second meaning has its number. */
const nameOfCopy = (name: string, means: Condition, pass: Pass, copies: NamedCopies): string => {
  const encoded: TopLevelCondition = { all: [encodeCondition(means, pass, copies)] };
  const text = JSON.stringify(encoded);
  for (let number = 1; ; number++) {
    const copy = `${pass} ${name}${number === 1 ? '' : ` (${number})`}`;
    const before = copies.get(copy);
    if (before !== undefined && JSON.stringify(before) !== text) continue;
    copies.set(copy, encoded);
    return copy;
  }
};
