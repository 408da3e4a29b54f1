import { isDay } from '@ragstone/calendar';
import type { FactType } from '../../language/catalogue.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import {
  type Condition,
  dayOperators,
  factOfOperand,
  type Leaf,
  listOfOperand,
  listOperators,
  meritOperators,
  referenceOfOperand,
  samenessOperators,
  toleranceOfOperand,
} from '../../language/condition.ts';
import { factKey } from '../../language/fact-reference.ts';
import { bounds } from '../bounds.ts';
import type { ComparisonFault, RuleFinding } from '../finding.ts';
import { type About, leavesOf, writtenConditions } from '../leaves-of.ts';
import { catalogueFor, type RuleContext } from '../rule-context.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';
import { numberMeant } from '../written-forms.ts';

/** Every comparison is of things that can be compared, by an operator that fits them. */
export const checkComparisons: RuleCheck = (parts, context) =>
  writtenConditions(parts).flatMap((condition): readonly RuleFinding[] =>
    depthOf(condition.value) > bounds.conditionDepth
      ? [{ code: 'condition-too-deep', path: condition.path, limit: bounds.conditionDepth }]
      : leavesOf(condition.value, condition.path).flatMap((leaf) =>
          checkLeaf(leaf, condition.about, context),
        ),
  );

const depthOf = (condition: Condition): number => {
  if ('all' in condition) return 1 + Math.max(...condition.all.map(depthOf));
  if ('any' in condition) return 1 + Math.max(...condition.any.map(depthOf));
  return 'not' in condition ? 1 + depthOf(condition.not) : 0;
};

const checkLeaf = (
  { value: leaf, path }: Placed<Leaf>,
  about: About,
  context: RuleContext,
): readonly RuleFinding[] => {
  const catalogue = catalogueFor(about, context);
  const other = factOfOperand(leaf.value);
  const left = factTypeIn(catalogue, leaf.fact);
  if (left === null) return [];
  const right = other === null ? literalType(leaf.value, left) : factTypeIn(catalogue, other);
  if (right === null) return [];
  if (left.type === 'number' && typeof leaf.value === 'string' && leaf.operator !== 'isKnown') {
    return [
      {
        code: 'text-for-number',
        path: [...path, 'value'],
        text: leaf.value,
        number: numberMeant(leaf.value),
      },
    ];
  }
  const fault = faultOf(leaf, left, right);
  if (fault !== null) {
    return [{ code: 'comparison-misfit', path, fact: leaf.fact, operator: leaf.operator, fault }];
  }
  if (other === null || !left.unit || !right.unit || left.unit === right.unit) return [];
  // A unit that is the subject's own is another for every metric: set against a fixed one it is let pass here, and
  // is unknown for a subject where the two differ.
  return left.unit === 'of-subject' || right.unit === 'of-subject'
    ? []
    : [{ code: 'units-differ', path, fact: leaf.fact, unit: left.unit, other, otherUnit: right.unit }];
};

type Compared = Pick<FactType, 'type' | 'unit'>;

const literalType = (value: Leaf['value'], left: FactType): Compared => {
  if (left.type === 'day' && typeof value === 'string') return { type: isDay(value) ? 'day' : 'text' };
  const list = listOfOperand(value);
  const one =
    list === null
      ? value
      : (list.find((each) => typeof each !== (left.type === 'number' ? 'number' : 'string')) ?? list[0]);
  return { type: typeof one === 'number' ? 'number' : typeof one === 'string' ? 'text' : 'boolean' };
};

const faultOf = (leaf: Leaf, left: Compared, right: Compared): ComparisonFault | null => {
  const { operator } = leaf;
  const tolerance = toleranceOfOperand(leaf.value);
  const ofShare = typeof leaf.value === 'object' && 'percentOf' in leaf.value;
  if (operator === 'isKnown') return leaf.value === true ? null : 'known-needs-true';
  const takesList = listOperators.some((each) => each === operator);
  if (takesList !== (listOfOperand(leaf.value) !== null)) return takesList ? 'needs-list' : 'takes-no-list';
  if (left.type !== right.type) return left.type === 'day' ? 'needs-days' : 'types-differ';
  const ofDays = dayOperators.some((each) => each === operator);
  if (ofDays && left.type !== 'day') return 'needs-days';
  const needsNumbers =
    !(ofDays || takesList || samenessOperators.some((each) => each === operator)) ||
    tolerance !== null ||
    ofShare;
  if (needsNumbers && left.type !== 'number') return 'needs-numbers';
  if ((operator === 'is' || operator === 'isNot') && left.type === 'number') return 'needs-words-or-booleans';
  if (tolerance === null && !ofShare && isSameFact(leaf)) return 'same-fact';
  if (operator === 'within') return tolerance?.key === 'loosenedBy' ? null : 'within-needs-tolerance';
  const ofMerit = meritOperators.some((each) => each === operator);
  const loosens = tolerance?.key === 'loosenedBy' || tolerance?.key === 'tightenedBy';
  return loosens && !ofMerit ? 'loosening-needs-merit' : null;
};

const isSameFact = (leaf: Leaf): boolean => {
  const other = referenceOfOperand(leaf.value);
  return other !== null && factKey(other) === factKey(leaf);
};
