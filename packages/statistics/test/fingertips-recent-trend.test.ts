import { expect, test } from 'vitest';
import { chiSquareQuantile } from '../src/distributions/chi-square-quantile.ts';
import { type FigureKind, isRefusal, type Polarity, recentTrend, type TrendPoint } from '../src/index.ts';
import { readJson } from './read-json.fixture.ts';

interface TrendCase {
  readonly id: string;
  readonly method: 'ci' | 'proportion';
  readonly valueType: string;
  readonly polarity?: string;
  readonly points: readonly {
    readonly year: number;
    readonly count: number;
    readonly denominator: number;
    readonly value: number;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
  readonly golden: {
    readonly trend?: string;
    readonly significant?: boolean;
    readonly chiSquareRounded2?: number;
  };
  readonly computed: {
    readonly chiSquare?: number;
    readonly slope?: number;
    readonly slopesLeaveOneOut?: readonly number[];
    readonly consistent?: boolean;
    readonly marker: string;
  };
}

const { rule, cases } = readJson<{
  readonly rule: { readonly points: number; readonly chiSquareThreshold: number };
  readonly cases: readonly TrendCase[];
}>('vectors/fingertips-recent-trend.json');

const kinds: Readonly<Record<string, FigureKind>> = {
  Proportion: 'proportion',
  'Crude rate': 'crude-rate',
  'Directly standardised rate': 'directly-standardised-rate',
  'Indirectly standardised proportion': 'indirectly-standardised-ratio',
};
const polarities: Readonly<Record<string, Polarity>> = { 'High is good': 'higher', 'Low is good': 'lower' };

const trendOf = (id: string) => {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  const points = found.points.map(
    ({ year, lower, upper, ...point }): TrendPoint => ({
      ordinal: year,
      lower95: lower,
      upper95: upper,
      ...point,
    }),
  );
  const trend = recentTrend(points, {
    kind: kinds[found.valueType] ?? 'other',
    polarity: polarities[found.polarity ?? ''] ?? 'none',
    method: found.method === 'ci' ? 'limits' : 'counts',
  });
  return { found, trend };
};

const marker = (direction: string): string =>
  ({ 'no-significant-change': 'NoChange', 'cannot-be-calculated': 'CannotBeCalculated' })[direction] ??
  (direction.startsWith('increasing') ? 'Increasing' : 'Decreasing');

test('the threshold is the chi-square of one degree of freedom that 0.2% pass', () => {
  expect(chiSquareQuantile(1, 'upper', 0.002)).toBeCloseTo(rule.chiSquareThreshold, 12);
});

test.each(cases.map(({ id }) => id))('%s', (id) => {
  const { found, trend } = trendOf(id);
  const { computed, golden } = found;
  expect(marker(trend.direction)).toBe(computed.marker);
  if (isRefusal(trend)) {
    expect(computed.chiSquare).toBeUndefined();
    return;
  }
  expect(trend.chiSquare).toBeCloseTo(computed.chiSquare ?? Number.NaN, 6);
  expect(trend.slope).toBeCloseTo(computed.slope ?? Number.NaN, 9);
  // Upstream lists the slope of all points first.
  const [, ...without] = computed.slopesLeaveOneOut ?? [];
  for (const [index, slope] of without.entries()) {
    expect(trend.slopesLeavingOneOut[index]).toBeCloseTo(slope, 9);
  }
  expect(trend.consistent).toBe(computed.consistent);
  if (golden.significant !== undefined)
    expect(trend.significant && trend.consistent).toBe(golden.significant);
  if (golden.chiSquareRounded2 !== undefined)
    expect(trend.chiSquare).toBeCloseTo(golden.chiSquareRounded2, 1);
  if (golden.trend?.includes('And')) {
    const words = trend.direction.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    expect([words[0], 'And', ...words.slice(1)].join('')).toBe(golden.trend);
  }
});
