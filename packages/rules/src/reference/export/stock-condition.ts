import type { NestedCondition } from 'json-rules-engine';
import type { Condition } from '../../language/condition.ts';
import type { PlainFact } from './exported-fact.ts';
import type { Recipe, StockComparison, StockTest } from './stock-comparison.ts';

/** How a comparison is written and under which name a fact is given; null for what cannot be expressed. */
export interface Stock {
  readonly comparisonOf: (leaf: Extract<Condition, { readonly operator: unknown }>) => StockComparison | null;
  readonly nameOf: (recipe: Recipe) => string;
  /** Says that the condition rests on nothing, or on a list without members. */
  readonly refuseEmpty: () => void;
}

/**
 * A condition that is true just where ours is definitely true, or possibly true. json-rules-engine has no unknown, so
 * each comparison is held with what tells that its facts are known, and below a `not` the two change places.
 */
export const stockCondition = (
  condition: Condition,
  ask: 'definitely' | 'possibly',
  stock: Stock,
): NestedCondition => {
  const members = (each: readonly Condition[]): NestedCondition[] => {
    if (each.length === 0) stock.refuseEmpty();
    return each.map((member) => stockCondition(member, ask, stock));
  };
  if ('all' in condition) return { all: members(condition.all) };
  if ('any' in condition) return { any: members(condition.any) };
  if ('not' in condition) {
    return { not: stockCondition(condition.not, ask === 'definitely' ? 'possibly' : 'definitely', stock) };
  }
  if ('means' in condition) return stockCondition(condition.means, ask, stock);
  const comparison = stock.comparisonOf(condition);
  if (comparison === null) return { any: [] };
  const known = comparison.facts.map((recipe) => isGiven(recipe, stock));
  const holds = comparison.holds.map((test) => written(test, stock));
  // What may be true is what is not definitely false: known, and failing.
  return ask === 'definitely'
    ? { all: [...known, ...holds] }
    : { not: { all: [...known, ...(holds.length === 0 ? [never] : [{ not: { all: holds } }])] } };
};

/** False of everything: what is only asked to be known is never definitely false. */
const never: NestedCondition = { not: { all: [] } };

/** The least number there is: null, a text that is no number and true are not at least that much. */
const leastNumber = -1.7976931348623157e308;

/** Whether a fact is given as what it is to be. */
const isGiven = ({ type, ...recipe }: Recipe, stock: Stock): NestedCondition => {
  const fact = stock.nameOf({ type, ...recipe });
  if (type === 'number') return { fact, operator: 'greaterThanInclusive', value: leastNumber };
  return type === 'boolean'
    ? { fact, operator: 'in', value: [true, false] }
    : { fact, operator: 'notIn', value: [null, true, false] satisfies PlainFact[] };
};

const written = ({ fact, operator, value }: StockTest, stock: Stock): NestedCondition => ({
  fact: stock.nameOf(fact),
  operator,
  value: isRecipe(value) ? { fact: stock.nameOf(value) } : value,
});

const isRecipe = (value: StockTest['value']): value is Recipe =>
  typeof value === 'object' && !Array.isArray(value);
