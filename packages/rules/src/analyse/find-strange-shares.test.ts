import { expect, test } from 'vitest';
import { saidOf, saidOfRating, value } from './said-of.fixture.ts';

const green = (is: number) => ({
  bands: [{ status: 'green', when: { all: [value('atLeast', { percentOf: 'target', is })] } }],
  otherwise: { status: 'red' },
});

test('a part of one is hardly any percent, and almost every figure would be green', () => {
  expect(saidOfRating(green(0.95))).toEqual([
    'ratings/0/bands/0/when/all/0/value/is share-hardly-any: 0.95 percent of “target” is hardly any. Was 95 meant?',
  ]);
  expect(saidOfRating(green(95))).toEqual([]);
  expect(saidOfRating(green(1))).toEqual([]);
});

test('in a duty it is told too', () => {
  const when = {
    fact: 'changeInActivity',
    operator: 'moreThan',
    value: { percentOf: 'totalPlanned', is: 0.05 },
  };
  const duties = [{ id: 'explain', for: { each: 'pooled-fund' }, when, requires: ['narrative'] }];
  expect(saidOf({ duties }).join()).toContain('Was 5 meant?');
});
