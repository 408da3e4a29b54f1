import {
  decimalsThatDecide,
  type Maybe,
  printDecimal,
  printQuantity,
  reasonWords,
  type Unit,
} from '@ragstone/rag';
import type { ComparedWith } from '../evaluate/resolve-operand.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import { unitOfFact } from '../language/catalogues.ts';
import {
  type Operator,
  referenceOfOperand,
  type ToleranceKey,
  toleranceOfOperand,
} from '../language/condition.ts';
import { type FactReference, factKey } from '../language/fact-reference.ts';
import type { ExplainedCondition, ExplainedLeaf } from './explain-rating.ts';
import { sayFact } from './say-fact.ts';
import { decimalsOf, sayTolerance } from './say-tolerance.ts';

export const operatorWords: Readonly<Record<Operator, string>> = {
  atLeastAsGoodAs: 'at least as good as',
  betterThan: 'better than',
  worseThan: 'worse than',
  lessThan: 'less than',
  atMost: 'at most',
  moreThan: 'more than',
  atLeast: 'at least',
  equal: 'equal to',
  notEqual: 'other than',
  is: '',
  isNot: 'other than',
  oneOf: 'one of',
  noneOf: 'none of',
  before: 'before',
  onOrBefore: 'on or before',
  after: 'after',
  onOrAfter: 'on or after',
  within: 'within',
  isKnown: 'known',
};

/**
 * Each comparison in the conditions as a sentence: `value 84.2% is not at least as good as target 87.5%.` One fact
 * has the same digits in all of them.
 */
export const sayComparisons = (
  conditions: readonly ExplainedCondition[],
  profile: SubjectProfile,
): readonly string[] => {
  const leaves = conditions.flatMap(leavesOf);
  const decimalsOfFact = (fact: FactReference): number =>
    Math.max(
      ...leaves
        .filter((leaf) => factKey(leaf) === factKey(fact))
        .map((leaf) => decimalsOfLeaf(leaf, profile.decimals)),
    );
  return [...new Set(leaves.map((leaf) => sayLeaf(leaf, profile, decimalsOfFact(leaf))))];
};

const leavesOf = (condition: ExplainedCondition): readonly ExplainedLeaf[] => {
  if (condition.kind === 'leaf') return [condition];
  return 'member' in condition ? leavesOf(condition.member) : condition.members.flatMap(leavesOf);
};

const sayLeaf = (leaf: ExplainedLeaf, profile: SubjectProfile, decimals: number): string => {
  const unit = unitOfFact(leaf, profile);
  const fact = `${sayFact(leaf)} ${sayValue(leaf.factResult, unit, decimals)}`;
  if (leaf.operator === 'isKnown') return `${fact}.`;
  const is = leaf.result === false ? 'is not' : leaf.result === true ? 'is' : 'cannot be said to be';
  return [fact, is, operatorWords[leaf.operator], `${sayOperand(leaf, unit, decimals)}.`]
    .filter(Boolean)
    .join(' ');
};

/** The fact and the tolerance behind the number, then the number; a literal as the rule has it. */
const sayOperand = ({ value, valueResult }: ExplainedLeaf, unit: Unit | null, decimals: number): string => {
  const printed = sayValue(valueResult, unit, typeof value === 'number' ? decimalsOf(value) : decimals);
  const reference = referenceOfOperand(value);
  if (reference === null || typeof value !== 'object') return printed;
  const name = sayFact(reference);
  if ('percentOf' in value) return `${value.is}% of ${name}: ${printed}`;
  const loosening = toleranceOfOperand(value);
  if (loosening === null) return `${name} ${printed}`;
  const word = toleranceWords[loosening.key];
  return `${name} ${word} ${sayTolerance(loosening.tolerance)}: ${printed}`;
};

export const toleranceWords: Readonly<Record<ToleranceKey, string>> = {
  loosenedBy: 'loosened by',
  tightenedBy: 'tightened by',
  plus: 'plus',
  minus: 'minus',
};

const sayValue = (value: Maybe<ComparedWith>, unit: Unit | null, decimals: number): string => {
  if (!value.known) return `(${value.reasons.map((reason) => reasonWords[reason]).join('; ')})`;
  if (typeof value.value === 'object') {
    if (!('from' in value.value)) return value.value.join(', ');
    return `${sayNumber(value.value.from, unit, decimals)} to ${sayNumber(value.value.to, unit, decimals)}`;
  }
  if (typeof value.value === 'number') return sayNumber(value.value, unit, decimals);
  return typeof value.value === 'string' ? `"${value.value}"` : String(value.value);
};

const sayNumber = (value: number, unit: Unit | null, decimals: number): string =>
  unit === null ? printDecimal(value, decimals) : printQuantity(value, unit, decimals);

/** As many digits as show on which side of the other number the fact falls. */
const decimalsOfLeaf = ({ factResult, valueResult }: ExplainedLeaf, decimals: number): number => {
  if (!factResult.known || !valueResult.known || typeof factResult.value !== 'number') return decimals;
  const other = valueResult.value;
  const value = factResult.value;
  if (typeof other === 'object') {
    if (!('from' in other)) return decimals;
    return Math.max(...[other.from, other.to].map((edge) => decimalsThatDecide(value, edge, decimals)));
  }
  return typeof other === 'number' ? decimalsThatDecide(value, other, decimals) : decimals;
};
