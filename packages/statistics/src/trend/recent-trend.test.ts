import { expect, test } from 'vitest';
import { recentTrend } from './recent-trend.ts';
import type { TrendPoint } from './trend-point.ts';

const rising: readonly TrendPoint[] = [2019, 2020, 2021, 2022, 2023, 2024].map((ordinal, index) => ({
  ordinal,
  value: 10 + index,
  lower95: 9 + index,
  upper95: 11 + index,
  count: 100 + 10 * index,
  denominator: 1000,
}));
const options = { kind: 'crude-rate', polarity: 'lower' } as const;
const changed = (ordinal: number, change: Partial<TrendPoint>): readonly TrendPoint[] =>
  rising.map((point) => (point.ordinal === ordinal ? { ...point, ...change } : point));

test('the latest five points are used, in whatever order they come', () => {
  const trend = recentTrend(rising.toReversed(), options);
  expect(trend).toMatchObject({
    direction: 'increasing-getting-worse',
    method: 'limits',
    ordinals: [2020, 2021, 2022, 2023, 2024],
    significant: true,
    consistent: true,
  });
});

test('without polarity it rises, and is neither better nor worse', () => {
  expect(recentTrend(rising, { ...options, polarity: 'none' }).direction).toBe('increasing');
});

test.each([
  [rising.slice(2), options, { code: 'too-few-points', figures: { present: 4, needed: 5 } }],
  [
    rising.filter(({ ordinal }) => ordinal !== 2022),
    options,
    { code: 'gap', figures: { after: 2021, before: 2023 } },
  ],
  [changed(2024, { value: null }), options, { code: 'point-missing', figures: { ordinal: 2024 } }],
  [changed(2022, { value: null }), options, { code: 'point-missing', figures: { ordinal: 2022 } }],
  [[...rising, ...rising.slice(0, 1)], options, { code: 'duplicate-period', figures: { ordinal: 2019 } }],
  [rising.map((point) => ({ ...point, span: 3 })), options, { code: 'periods-overlap' }],
  [
    rising.map((point, index) => ({ ...point, ordinal: 3 * index, span: index < 5 ? 3 : 1 })),
    options,
    { code: 'spans-differ' },
  ],
  [changed(2023, { ordinal: 2023.5 }), options, { code: 'period-not-whole' }],
  [changed(2023, { upper95: null }), options, { code: 'trend-limits-missing', figures: { ordinal: 2023 } }],
  [changed(2023, { lower95: 14, upper95: 14 }), options, { code: 'limits-without-width' }],
  [changed(2023, { lower95: 16 }), options, { code: 'limits-reversed' }],
  [rising, { ...options, method: 'counts' }, { code: 'method-for-proportions-only' }],
  [rising, { ...options, kind: 'mean' }, { code: 'kind-without-trend' }],
  [changed(2023, { count: null }), { ...options, kind: 'proportion' }, { code: 'counts-missing' }],
  [changed(2023, { count: 1001 }), { ...options, kind: 'proportion' }, { code: 'counts-missing' }],
  [changed(2023, { count: 0 }), { ...options, kind: 'proportion' }, { code: 'count-none-or-all' }],
] as const)('it cannot be calculated (%#)', (points, given, expected) => {
  expect(recentTrend(points, given)).toMatchObject({
    refused: true,
    direction: 'cannot-be-calculated',
    ...expected,
  });
});

test('pooled years that follow each other are points like others', () => {
  const pooled = rising.map((point, index) => ({ ...point, ordinal: 2000 + 3 * index, span: 3 }));
  expect(recentTrend(pooled, options).direction).toBe('increasing-getting-worse');
});

test('a missing year before the latest five does not matter', () => {
  expect(recentTrend(changed(2019, { value: null }), options).direction).toBe('increasing-getting-worse');
});
