import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, workspaceOf } from './workspace.fixture.ts';

const runs = (values: readonly (number | null)[], window = 'month') =>
  assess(
    workspaceOf(
      values.flatMap((value, index) => [
        figureOf('target', 'share', `2025-0${index + 4}`, 85),
        ...(value === null ? [] : [figureOf('actual', 'share', `2025-0${index + 4}`, value)]),
      ]),
    ),
    { asOf: '2025-12-15' },
  )
    .judgements.filter((each) => each.metric === 'share' && each.window === window)
    .slice(0, values.length)
    .map((each) => each.missedInARow?.count ?? 0);

test('misses are counted in a row; an amber is missed too', () => {
  expect(runs([84, 70, 84, 86, 84])).toEqual([1, 2, 3, 0, 1]);
});

test('a month without a figure ends the run: it was not seen to be missed', () => {
  expect(runs([84, null, 84])).toEqual([1, 0, 1]);
});

test('overlapping windows have no runs: one bad month would be counted again and again', () => {
  expect(runs([70, 84, 84], 'year-to-date')).toEqual([0, 0, 0]);
});
