import { known, unknown } from '@ragstone/rag';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../language/catalogue.ts';
import type { Condition, Truth } from '../language/condition.ts';
import { evaluateCondition } from './evaluate-condition.ts';

const names = ['a', 'b', 'c', 'd'] as const;
const profile = { unit: 'count', polarity: 'higher', decimals: 0 } as const;

/** Conditions over four facts that are themselves true, false or unknown. */
const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...names).map((fact): Condition => ({ fact, operator: 'is', value: true })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
    tie('condition').map((means): Condition => ({ condition: 'named', means })),
  ),
})).condition;

const truths = fc.constantFrom<Truth>(true, false, 'unknown');
const truthsByName = fc.record({ a: truths, b: truths, c: truths, d: truths });

const factsOf = (by: Readonly<Record<string, Truth>>): Facts =>
  Object.fromEntries(
    Object.entries(by).map(([name, truth]) => [
      name,
      truth === 'unknown' ? unknown('no-data') : known(truth),
    ]),
  );

/** Kleene's tables by number: false 0, unknown 1, true 2; `all` is the least, `any` the greatest, `not` the rest to 2. */
const byTables = (condition: Condition, by: Readonly<Record<string, Truth>>): number => {
  if ('all' in condition) return Math.min(...condition.all.map((each) => byTables(each, by)));
  if ('any' in condition) return Math.max(...condition.any.map((each) => byTables(each, by)));
  if ('not' in condition) return 2 - byTables(condition.not, by);
  if ('means' in condition) return byTables(condition.means, by);
  const truth = by[condition.fact];
  return truth === true ? 2 : truth === false ? 0 : 1;
};

const reversed = (condition: Condition): Condition => {
  if ('all' in condition) return { all: condition.all.map(reversed).reverse() };
  if ('any' in condition) return { any: condition.any.map(reversed).reverse() };
  return 'not' in condition ? { not: reversed(condition.not) } : condition;
};

test('law: evaluation agrees with the tables of three-valued logic', () => {
  fc.assert(
    fc.property(conditions, truthsByName, (condition, by) => {
      const { result } = evaluateCondition(condition, factsOf(by), profile);
      expect(result).toBe([false, 'unknown', true][byTables(condition, by)]);
    }),
    { numRuns: 1000 },
  );
});

test('law: a result is unknown if and only if it has reasons', () => {
  fc.assert(
    fc.property(conditions, truthsByName, (condition, by) => {
      const { result, reasons } = evaluateCondition(condition, factsOf(by), profile);
      expect(reasons.length > 0).toBe(result === 'unknown');
    }),
  );
});

test('law: the order of the members of all and any does not matter', () => {
  fc.assert(
    fc.property(conditions, truthsByName, (condition, by) => {
      const forwards = evaluateCondition(condition, factsOf(by), profile);
      const backwards = evaluateCondition(reversed(condition), factsOf(by), profile);
      expect(backwards.result).toBe(forwards.result);
      expect([...backwards.reasons].sort()).toEqual([...forwards.reasons].sort());
    }),
  );
});

test('law: making a fact unknown leaves a result as it was or makes it unknown', () => {
  fc.assert(
    fc.property(conditions, truthsByName, fc.constantFrom(...names), (condition, by, name) => {
      const before = evaluateCondition(condition, factsOf(by), profile).result;
      const after = evaluateCondition(condition, factsOf({ ...by, [name]: 'unknown' }), profile).result;
      expect([before, 'unknown']).toContain(after);
    }),
  );
});
