import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import { implausibleValue } from './implausible-value.ts';

const month = (index: number): string =>
  `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
const told = (metric: string, values: readonly number[]): readonly (string | undefined)[] =>
  implausibleValue(
    knowledgeOn(
      workspaceOf(values.map((value, index) => figureOf('actual', metric, month(index), value))),
      '2026-06-15',
    ),
  ).map(({ subject }) => subject.period);

const metrics = fc.constantFrom('share', 'days', 'delay');
const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 30 });

test('a value within the span of the others is never implausible', () => {
  fc.assert(
    fc.property(metrics, values, fc.double({ min: 0, max: 1, noNaN: true }), (metric, others, part) => {
      const least = Math.min(...others);
      const value = least + part * (Math.max(...others) - least);
      expect(told(metric, [...others, value])).not.toContain(month(others.length));
    }),
  );
});

test('with fewer than five others nothing is', () => {
  fc.assert(
    fc.property(metrics, values, (metric, all) => {
      expect(told(metric, all.slice(0, 5))).toEqual([]);
    }),
  );
});

test('the order of the figures changes nothing', () => {
  fc.assert(
    fc.property(metrics, values, (metric, all) => {
      const figures = all.map((value, index) => figureOf('actual', metric, month(index), value));
      const check = (each: typeof figures) => implausibleValue(knowledgeOn(workspaceOf(each), '2026-06-15'));
      expect(check(figures.toReversed())).toEqual(check(figures));
    }),
  );
});
