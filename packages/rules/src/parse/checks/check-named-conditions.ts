import type { Condition } from '../../language/condition.ts';
import { bounds } from '../bounds.ts';
import type { Path, RuleFinding } from '../finding.ts';
import { writtenConditions } from '../leaves-of.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';

/**
 * Every condition that is used by name is there, none means itself by whatever way, and together they come to no more
 * and lead no deeper than can be evaluated. Of names that are not there a list's worth is told.
 */
export const checkNamedConditions: RuleCheck = (parts) => {
  if (parts.conditionNames.length > bounds.items) {
    return [{ code: 'too-long', path: ['conditions'], what: 'list', limit: bounds.items }];
  }
  const written = writtenConditions(parts);
  const uses = written.flatMap(({ value, path }) => usesIn(value, path));
  const named = new Map(parts.conditions.map(({ path, value }) => [String(path[1]), value]));
  const names = parts.conditionNames;
  const unknown = uses
    .filter(({ value }) => !names.includes(value))
    .slice(0, bounds.items)
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
  const used = new Map([...named].map(([name, value]) => [name, usesIn(value, []).map((use) => use.value)]));
  const circular = [...named.keys()].filter((name) => reaches(name, used));
  if (circular.length > 0 || unknown.length > 0) {
    return [
      ...unknown,
      ...circular.map(
        (name): RuleFinding => ({ code: 'condition-circular', path: ['conditions', name], name }),
      ),
    ];
  }
  const deep = written.find(({ value }) => heightOf(value, named, new Map(), bounds.depthByName) === null);
  if (deep !== undefined) {
    return [{ code: 'condition-too-deep', path: deep.path, limit: bounds.depthByName }];
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

/** Whether following the names that a named condition uses leads back to it. */
const reaches = (name: string, used: ReadonlyMap<string, readonly string[]>): boolean => {
  const seen = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const use of used.get(next) ?? []) {
      if (use === name) return true;
      if (!seen.has(use)) waiting.push(use);
      seen.add(use);
    }
  }
  return false;
};

/** How many conditions stand within one another when names are followed; null where it is more than the limit. */
const heightOf = (
  condition: Condition,
  named: Named,
  heights: Map<string, number>,
  limit: number,
): number | null => {
  if (limit < 0) return null;
  if ('condition' in condition) {
    const { condition: name } = condition;
    const means = named.get(name);
    const height =
      heights.get(name) ?? (means === undefined ? 0 : heightOf(means, named, heights, limit - 1));
    if (height !== null) heights.set(name, height);
    return height === null || height >= limit ? null : height + 1;
  }
  const members =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : [];
  let highest = -1;
  for (const member of members) {
    const height = heightOf(member, named, heights, limit - 1);
    if (height === null || height >= limit) return null;
    highest = Math.max(highest, height);
  }
  return highest + 1;
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
