import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { type SpcChart, spcChart } from './spc-chart.ts';
import type { SpcOptions } from './spc-series.ts';

const steady = [50, 52, 49, 51, 48, 50, 53, 49, 51, 50, 48, 52, 50, 49, 51, 52];
const points = steady.map((value, ordinal) => ({ ordinal, value }));
const options: SpcOptions = { dialect: 'nhsr-plot-the-dots', polarity: 'higher' };
const sql: SpcOptions = { dialect: 'making-data-count-sql', polarity: 'higher', conflictShows: 'concern' };

const chart = (given: SpcOptions, series = points): SpcChart => {
  const result = spcChart(series, given);
  if (isRefusal(result)) throw new Error(result.code);
  return result;
};

test('limits are the mean and 2.66 mean moving ranges', () => {
  const [phase] = chart(options).phases;
  expect(phase).toMatchObject({
    from: 0,
    to: 15,
    points: 16,
    baselineEnds: null,
    reason: null,
    mean: 50.3125,
    meanMovingRange: expect.closeTo(34 / 15, 12),
    upperProcessLimit: expect.closeTo(50.3125 + (2.66 * 34) / 15, 12),
    lowerTwoSigma: expect.closeTo(50.3125 - ((2 / 3) * 2.66 * 34) / 15, 12),
  });
});

test('it is plain JSON, with the dialect and no number that is none', () => {
  const made = chart({ ...options, target: 40 });
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  expect(made.dialect).toEqual({ name: 'NHSRplotthedots', version: '0.2.2' });
});

test('without a target, or without polarity, assurance says why there is none', () => {
  expect(chart(options).assurance).toMatchObject({ code: 'no-target' });
  expect(chart({ ...options, polarity: 'none', target: 40 }).assurance).toMatchObject({
    code: 'no-polarity',
  });
});

test.each([
  [{ rebases: [{ at: 8, reason: ' ' }] }, 'rebase-without-reason'],
  [{ rebases: [{ at: 99, reason: 'x' }] }, 'rebase-without-point'],
  [{ rebases: [{ at: 0, reason: 'x' }] }, 'rebase-at-first-point'],
  [{ rebases: [8, 8].map((at) => ({ at, reason: 'x' })) }, 'rebase-twice'],
  [{ rebases: [{ at: 15, reason: 'x' }] }, 'phase-too-short'],
  [{ baseline: { points: 12 }, rebases: [{ at: 8, reason: 'x' }] }, 'rebase-inside-baseline'],
  [{ baseline: { points: 30 } }, 'too-few-points'],
  [{ baseline: { points: 12.5 } }, 'baseline-too-short'],
  [{ target: Number.NaN }, 'not-a-number'],
] as const)('%j is refused: %s', (given, code) => {
  expect(spcChart(points, { ...options, ...given })).toMatchObject({ refused: true, code });
});

test('a baseline must end at a point', () => {
  expect(spcChart(points, { ...sql, baseline: { throughOrdinal: 99 } })).toMatchObject({
    code: 'baseline-without-point',
  });
});

test.each([
  [[...points, { ordinal: 3, value: 1 }], 'duplicate-period'],
  [[...points, { ordinal: 3.5, value: 1 }], 'period-not-whole'],
  [[...points, { ordinal: 16, value: Number.NaN }], 'not-a-number'],
  [[], 'too-few-points'],
  [[{ ordinal: 1, value: 5 }], 'too-few-points'],
  [
    [
      { ordinal: 1, value: null },
      { ordinal: 2, value: null },
    ],
    'too-few-points',
  ],
] as const)('a series that cannot be charted is refused (%#): %s', (series, code) => {
  expect(spcChart(series, options)).toMatchObject({ refused: true, code });
});

test('points with holes between all of them have no moving range', () => {
  const holes = steady.map((value, index) => ({ ordinal: 2 * index, value }));
  expect(spcChart(holes, options)).toMatchObject({ code: 'phase-too-short' });
});

test('a recalculation begins a phase with its own limits and its reason, and the latest phase assures', () => {
  const raised = [...points, ...steady.map((value, index) => ({ ordinal: 16 + index, value: value + 40 }))];
  const made = chart({ ...options, target: 60, rebases: [{ at: 16, reason: 'New theatre' }] }, raised);
  expect(made.phases.map(({ from, mean, reason }) => [from, mean, reason])).toEqual([
    [0, 50.3125, null],
    [16, 90.3125, 'New theatre'],
  ]);
  expect(made.points[16]).toMatchObject({ phase: 1, movingRange: null });
  expect(made.assurance).toBe('pass');
});

test('a baseline sets the limits for what comes after, and a signal in it is noticed', () => {
  const made = chart({ ...sql, baseline: { points: 12 } }, [
    ...points.map((point) => (point.ordinal === 4 ? { ordinal: 4, value: 80 } : point)),
  ]);
  expect(made.phases[0]).toMatchObject({ baselineEnds: 11, points: 16 });
  expect(made.notices).toContainEqual({ code: 'signal-in-baseline', figures: { ordinal: 4 } });
});

test('where screening leaves only moving ranges of zero, that is noticed', () => {
  const flat = points.map(({ ordinal }) => ({ ordinal, value: ordinal === 7 ? 99 : 100 }));
  const made = chart(options, flat);
  expect(made.notices).toContainEqual({ code: 'no-variation-after-screening', figures: { from: 0 } });
  expect(made.points[7]?.signals).toContainEqual({ rule: 'outside-limits', side: 'low' });
});

test('the latest ghosted point is passed over', () => {
  const made = chart(sql, [...points, { ordinal: 16, value: 500, ghosted: true } as (typeof points)[number]]);
  expect(made.variation).toBe('common-cause');
  expect(made.points.at(-1)?.variation).toBe('ghosted');
});

test('values whose sum is beyond the largest number are refused', () => {
  const huge = points.map(({ ordinal }) => ({ ordinal, value: ordinal % 2 === 0 ? 1.7e308 : 1.6e308 }));
  expect(spcChart(huge, options)).toMatchObject({ refused: true, code: 'not-a-number' });
});
