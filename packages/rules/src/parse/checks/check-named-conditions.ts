import type { Condition } from '../../language/condition.ts';
import { bounds } from '../bounds.ts';
import type { Path, RuleFinding } from '../finding.ts';
import { writtenConditions } from '../leaves-of.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';

/**
 * Every condition that is used by name is there, none means itself by whatever way, and together they come to no more
 * than can be evaluated.
 */
export const checkNamedConditions: RuleCheck = (parts) => {
  const written = writtenConditions(parts);
  const uses = written.flatMap(({ value, path }) => usesIn(value, path));
  const named = new Map(parts.conditions.map(({ path, value }) => [String(path[1]), value]));
  const names = parts.conditionNames;
  const unknown = uses
    .filter(({ value }) => !names.includes(value))
    .map(
      ({ value: name, path }): RuleFinding => ({
        code: 'unknown-name',
        path,
        what: 'condition',
        name,
        expected: names,
        suggestion: suggest(name, names),
      }),
    );
  const circular = [...named.keys()].filter((name) => reaches(name, name, named));
  if (circular.length > 0 || unknown.length > 0) {
    return [
      ...unknown,
      ...circular.map(
        (name): RuleFinding => ({ code: 'condition-circular', path: ['conditions', name], name }),
      ),
    ];
  }
  const sizes = new Map<string, number>();
  const total = written.reduce((sum, { value }) => sum + sizeOf(value, named, sizes), 0);
  return total > bounds.values
    ? [{ code: 'too-large', path: ['conditions'], what: 'values', limit: bounds.values }]
    : [];
};

/** Where a condition uses another by name. */
const usesIn = (condition: Condition, path: Path): readonly Placed<string>[] => {
  if ('all' in condition) return condition.all.flatMap((each, at) => usesIn(each, [...path, 'all', at]));
  if ('any' in condition) return condition.any.flatMap((each, at) => usesIn(each, [...path, 'any', at]));
  if ('not' in condition) return usesIn(condition.not, [...path, 'not']);
  return 'condition' in condition ? [{ path: [...path, 'condition'], value: condition.condition }] : [];
};

type Named = ReadonlyMap<string, Condition>;

/** Whether following the names that a condition uses leads to the goal. */
const reaches = (from: string, goal: string, named: Named): boolean => {
  const seen = new Set<string>();
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const condition = named.get(next);
    for (const { value } of condition === undefined ? [] : usesIn(condition, [])) {
      if (value === goal) return true;
      if (!seen.has(value)) waiting.push(value);
      seen.add(value);
    }
  }
  return false;
};

/** How many conditions a condition comes to when its names are followed; each name is counted once and remembered. */
const sizeOf = (condition: Condition, named: Named, sizes: Map<string, number>): number => {
  const sum = (members: readonly Condition[]): number =>
    members.reduce((total, member) => total + sizeOf(member, named, sizes), 1);
  if ('all' in condition) return sum(condition.all);
  if ('any' in condition) return sum(condition.any);
  if ('not' in condition) return sum([condition.not]);
  if (!('condition' in condition)) return 1;
  const name = condition.condition;
  const before = sizes.get(name);
  if (before !== undefined) return before;
  const means = named.get(name);
  const size = means === undefined ? 1 : sum([means]);
  sizes.set(name, size);
  return size;
};
