import { parseRuleSet, type RuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { protectFigures } from './protect-figures.ts';
import { figureOf } from './workspace.fixture.ts';

const ruleSet = (alsoHide?: string): RuleSet => {
  const parsed = parseRuleSet({
    id: 'small-numbers',
    title: 'Disclosure control',
    version: 1,
    state: 'draft',
    forPeriods: { from: '2025-04' },
    protect: [
      {
        for: { metrics: ['cases'] },
        hideCountsBelow: 10,
        show: 'fewer than 10',
        ...(alsoHide === undefined ? {} : { alsoHide }),
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.ruleSet;
};
const cases = (place: string, value: number, more = {}) =>
  figureOf('actual', 'cases', '2025-10', value, { place, ...more });
const shown = (figures: ReturnType<typeof cases>[], alsoHide?: string) =>
  protectFigures(figures, [ruleSet(alsoHide)]).map(({ value }) => value);

test('a count below the limit is suppressed and says only what it is below', () => {
  const [hidden] = protectFigures([cases('E06000017', 9)], [ruleSet()]);
  expect(hidden).toMatchObject({
    status: 'suppressed',
    value: null,
    bounds: { atLeast: null, fewerThan: 10 },
  });
  expect(shown([cases('E06000017', 10)])).toEqual([10]);
});

test('a rate that rests on a small count is hidden with it', () => {
  expect(shown([cases('E06000017', 23.4, { count: 4 })])).toEqual([null]);
});

test('the next smallest is hidden where one alone could be worked out from a total', () => {
  const three = [cases('E06000017', 4), cases('E06000016', 30), cases('E10000018', 22)];
  expect(shown(three)).toEqual([null, 30, 22]);
  expect(shown(three, 'next-smallest-that-would-reveal')).toEqual([null, 30, null]);
  const two = [cases('E06000017', 4), cases('E06000016', 5), cases('E10000018', 22)];
  expect(shown(two, 'next-smallest-that-would-reveal')).toEqual([null, null, 22]);
});

test('it may hide parts of one place for the same reason', () => {
  const parts = [
    cases('E06000016', 3, { breakdown: { sex: 'female' } }),
    cases('E06000016', 25, { breakdown: { sex: 'male' } }),
  ];
  expect(shown(parts, 'next-smallest-that-would-reveal')).toEqual([null, null]);
});

test('other metrics are left as they are', () => {
  expect(protectFigures([figureOf('actual', 'share', '2025-10', 3)], [ruleSet()])[0]?.value).toBe(3);
});
