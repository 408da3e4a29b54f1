import { parsePeriod, periodOf } from '@ragstone/calendar';
import type { Figure, Metric } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { figureFromDifference } from './figure-from-difference.ts';

const known = {
  metric: { standingBasis: 'return' } as Metric,
  expected: { first: null, last: null },
  periodOf: (id: string) => parsePeriod(id),
};

const figure = (changes: Partial<Figure>): Figure => ({
  role: 'actual',
  metric: 'completed',
  place: 'local:llr',
  period: periodOf('2025-07'),
  breakdown: null,
  basis: 'return',
  vintage: '2025-09-03',
  status: 'final',
  value: 912,
  decimals: 0,
  labelled: null,
  caveat: null,
  bounds: null,
  count: null,
  denominator: null,
  limits: null,
  source: { document: '002', line: 1164 },
  at: { ref: 'figures.csv', path: [2, 'value'] },
  ...changes,
});

const target = figure({ role: 'target', basis: 'plan', value: 12 });

test('12 more than the actual of 912 is a target of 924', () => {
  expect(figureFromDifference(target, 'actual', known, [figure({})])).toMatchObject({
    role: 'target',
    basis: 'plan',
    value: 924,
    difference: { value: 12, moreThan: 'actual' },
  });
});

test('0.2 more than 0.1 is 0.3, without the dust of binary fractions', () => {
  const tenth = figure({ value: 0.1, decimals: 1 });
  const made = figureFromDifference({ ...target, value: 0.2, decimals: 1 }, 'actual', known, [tenth]);
  expect(made).toMatchObject({ value: 0.3, decimals: 1 });
});

test('a figure differs from that of another period on its own basis', () => {
  const later = figure({ period: periodOf('2025-08'), value: 7_881_384 });
  const earlier = figure({ value: -33_679 });
  expect(figureFromDifference(earlier, '2025-08', known, [later])).toMatchObject({ value: 7_847_705 });
  expect(figureFromDifference({ ...earlier, basis: 'plan' }, '2025-08', known, [later])).toBeNull();
});

test.each([
  ['no such figure', []],
  ['one of another place', [figure({ place: 'E06000016' })]],
  ['one known from another day', [figure({ vintage: '2025-06-04' })]],
  ['one that is withheld', [figure({ value: null, status: 'suppressed' })]],
])('from %s nothing is worked out', (_, read) => {
  expect(figureFromDifference(target, 'actual', known, read)).toBeNull();
});
