import type { Applies } from '../../language/applies.ts';
import type { FactType } from '../../language/catalogue.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import {
  type Condition,
  factOfOperand,
  type Leaf,
  meritOperators,
  samenessOperators,
  toleranceOfOperand,
} from '../../language/condition.ts';
import { bounds } from '../bounds.ts';
import type { ComparisonFault, RuleFinding } from '../finding.ts';
import { leavesOf, writtenConditions } from '../leaves-of.ts';
import { catalogueFor, type RuleContext } from '../rule-context.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';
import { numberMeant } from '../written-forms.ts';

/** Every comparison is of things that can be compared, by an operator that fits them. */
export const checkComparisons: RuleCheck = (parts, context) =>
  writtenConditions(parts).flatMap((condition): readonly RuleFinding[] =>
    depthOf(condition.value) > bounds.conditionDepth
      ? [{ code: 'condition-too-deep', path: condition.path, limit: bounds.conditionDepth }]
      : leavesOf(condition.value, condition.path).flatMap((leaf) =>
          checkLeaf(leaf, condition.rule.for, context),
        ),
  );

const depthOf = (condition: Condition): number => {
  if ('all' in condition) return 1 + Math.max(...condition.all.map(depthOf));
  if ('any' in condition) return 1 + Math.max(...condition.any.map(depthOf));
  return 'not' in condition ? 1 + depthOf(condition.not) : 0;
};

const checkLeaf = (
  { value: leaf, path }: Placed<Leaf>,
  applies: Applies,
  context: RuleContext,
): readonly RuleFinding[] => {
  const catalogue = catalogueFor(applies, context);
  const other = factOfOperand(leaf.value);
  const left = factTypeIn(catalogue, leaf.fact);
  const right = other === null ? literalType(leaf.value) : factTypeIn(catalogue, other);
  if (left === null || right === null) return [];
  if (left.type === 'number' && typeof leaf.value === 'string') {
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

const literalType = (value: Leaf['value']): Pick<FactType, 'type' | 'unit'> => ({
  type: typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'boolean',
});

const faultOf = (
  leaf: Leaf,
  left: Pick<FactType, 'type'>,
  right: Pick<FactType, 'type'>,
): ComparisonFault | null => {
  const { operator } = leaf;
  const tolerance = toleranceOfOperand(leaf.value);
  const ofShare = typeof leaf.value === 'object' && 'percentOf' in leaf.value;
  const needsNumbers = !samenessOperators.some((each) => each === operator) || tolerance !== null || ofShare;
  if (left.type !== right.type) return 'types-differ';
  if (needsNumbers && left.type !== 'number') return 'needs-numbers';
  if (operator === 'is' && left.type === 'number') return 'needs-words-or-booleans';
  if (tolerance === null && !ofShare && factOfOperand(leaf.value) === leaf.fact) return 'same-fact';
  if (operator === 'within') return tolerance?.key === 'loosenedBy' ? null : 'within-needs-tolerance';
  const ofMerit = meritOperators.some((each) => each === operator);
  return tolerance?.key === 'loosenedBy' && !ofMerit ? 'loosening-needs-merit' : null;
};
