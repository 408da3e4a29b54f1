import { expect, test } from 'vitest';
import { reproduceDifference, reproduceFigure } from './reproduce.ts';
import type { Worked } from './worked.ts';

const worked = (value: number, more: Partial<Worked> = {}): Worked => ({
  value,
  low: value,
  high: value,
  fromRoundedParts: value,
  rests: [],
  ...more,
});

test.each([
  ['half up at the printed digits', 0.41, 2, worked(0.405), 'exact'],
  ['off by more than rounding', 0.61, 2, worked(0.6192), 'none'],
  [
    'within what the parts were rounded by',
    0.61,
    2,
    worked(0.6192, { low: 0.6099, high: 0.6286 }),
    'within-rounding',
  ],
  ['at the end of what a 2 can be', 3, 0, worked(2, { low: 1.5, high: 2.5 }), 'none'],
  ['only from rounded parts', 1.6, 1, worked(1.52, { fromRoundedParts: 1.6 }), 'rounded-parts'],
] as const)('a figure %s', (_, value, decimals, evidence, by) => {
  expect(reproduceFigure({ value, decimals, unit: 'days' }, evidence)).toBe(by);
});

test('a figure printed in whole hundred thousands is rounded to them', () => {
  const printed = { value: 86_500_000, decimals: 0, unit: 'pounds', roundedTo: 100_000 } as const;
  expect(reproduceFigure(printed, worked(86_557_682))).toBe('none');
  expect(reproduceFigure({ ...printed, value: 86_600_000 }, worked(86_557_682))).toBe('exact');
});

test.each([
  ['with nothing to round', 1.5, worked(1.5), 'exact'],
  ['that rounds to the print', 2.4, worked(2.4333), 'within-rounding'],
  [
    'of rounded sides only',
    1.6,
    worked(1.52, { fromRoundedParts: 1.6, low: 1.4, high: 1.7 }),
    'rounded-parts',
  ],
  ['that does not give the print', 2.4, worked(3.3), 'none'],
] as const)('a difference %s', (_, value, evidence, by) => {
  expect(reproduceDifference({ value, decimals: 1, unit: 'percentage-points' }, evidence)).toBe(by);
});
