import { describe, expect, test } from 'vitest';
import {
  compareWithBenchmark,
  type Interval,
  isRefusal,
  rateInterval,
  recentTrend,
  wilsonInterval,
} from '../src/index.ts';
import { type PrintedRow, printedSeries, seriesCalled, withDenominator } from './printed-series.fixture.ts';

const intervalOf = (row: PrintedRow, kind: string, per: number): Interval => {
  const { count, denominator } = withDenominator(row, per);
  const interval = (kind === 'proportion' ? wilsonInterval : rateInterval)({ count, denominator }, { per });
  if (isRefusal(interval)) throw new Error(interval.code);
  return interval;
};

/** In whole tenths, as the document prints. */
const tenths = (value: number): number => Math.round(value * 10);

describe('the printed limits are reproduced within 0.1 when printed to their decimals', () => {
  for (const { id, kind, per, rows } of printedSeries) {
    for (const row of rows) {
      test(`${id} ${row.period} (001 line ${row.source.line})`, () => {
        const { lower, upper } = intervalOf(row, kind, per);
        expect(Math.abs(tenths(lower) - tenths(row.lower95))).toBeLessThanOrEqual(1);
        expect(Math.abs(tenths(upper) - tenths(row.upper95))).toBeLessThanOrEqual(1);
      });
    }
  }
});

test('there are 91 rows of proportions and 22 of rates', () => {
  const count = (kind: string): number =>
    printedSeries.filter((each) => each.kind === kind).reduce((sum, { rows }) => sum + rows.length, 0);
  expect([count('proportion'), count('crude-rate')]).toEqual([91, 22]);
});

test('one limit of tuberculosis, 2007 to 2009, is within 0.1 only when printed', () => {
  const beyond = seriesCalled('tuberculosis').rows.filter((row) => {
    const { lower, upper } = intervalOf(row, 'crude-rate', 100000);
    return Math.max(Math.abs(lower - row.lower95), Math.abs(upper - row.upper95)) > 0.1;
  });
  expect(beyond.map(({ period }) => period)).toEqual(['2007 - 09']);
});

describe('the nine printed trends are reproduced', () => {
  test.each(printedSeries)('$id: $trend.words', ({ kind, per, polarity, trend, rows }) => {
    const points = rows.map((row) => ({ ...row, ...withDenominator(row, per) }));
    expect(recentTrend(points, { kind, polarity }).direction).toBe(trend.direction);
  });

  test.each([
    ['breast', 1519],
    ['bowel', 1038],
    ['cervical-25-to-49', 112],
    ['cervical-50-to-64', 34],
    ['abdominal-aortic-aneurysm', 61],
  ] as const)('the chi-square of %s is about %d', (id, expected) => {
    const { per, rows } = seriesCalled(id);
    const points = rows.map((row) => ({ ...row, ...withDenominator(row, per) }));
    const trend = recentTrend(points, { kind: 'proportion', polarity: 'higher' });
    if (isRefusal(trend)) throw new Error(trend.code);
    expect(Math.round(trend.chiSquare)).toBe(expected);
  });

  test('HPV of males passes the threshold, and turns when 2019/20 is left out: no significant change', () => {
    const { per, rows } = seriesCalled('hpv-males');
    const points = rows.map((row) => ({ ...row, ...withDenominator(row, per) }));
    const trend = recentTrend(points, { kind: 'proportion', polarity: 'higher' });
    if (isRefusal(trend)) throw new Error(trend.code);
    expect(trend.chiSquare).toBeCloseTo(12.83, 2);
    expect(trend.significant).toBe(true);
    expect(trend.slope).toBeLessThan(0);
    expect(trend.slopesLeavingOneOut.map(Math.sign)).toEqual([1, -1, -1, -1, -1]);
    expect(trend.direction).toBe('no-significant-change');
  });

  test('HPV of females would change at 95% and does not at 99.8%', () => {
    const { per, rows } = seriesCalled('hpv-females');
    const points = rows.map((row) => ({ ...row, ...withDenominator(row, per) }));
    const trend = recentTrend(points, { kind: 'proportion', polarity: 'higher' });
    if (isRefusal(trend)) throw new Error(trend.code);
    expect(trend.chiSquare).toBeCloseTo(6.03, 2);
    expect(trend.significant).toBe(false);
  });

  test('tuberculosis cannot be calculated because its pooled years overlap', () => {
    const { rows } = seriesCalled('tuberculosis');
    expect(recentTrend(rows, { kind: 'crude-rate', polarity: 'lower' })).toEqual({
      refused: true,
      code: 'periods-overlap',
      figures: { first: 2018, second: 2019 },
      direction: 'cannot-be-calculated',
    });
  });
});

describe('screening against England', () => {
  const outcome = (id: string, period: string): string => {
    const row = seriesCalled(id).rows.find((each) => each.period === period);
    if (row === undefined) throw new Error(`no ${period}`);
    const result = compareWithBenchmark(row, row.england, 'higher');
    return isRefusal(result) ? result.code : result.outcome;
  };
  test.each([
    ['breast', '2025', 'better'],
    ['bowel', '2025', 'better'],
    ['cervical-25-to-49', '2025', 'better'],
    ['cervical-50-to-64', '2024', 'better'],
    ['abdominal-aortic-aneurysm', '2024/25', 'better'],
    ['newborn-examination', '2024/25', 'similar'],
    ['newborn-examination', '2023/24', 'worse'],
    ['newborn-examination', '2022/23', 'worse'],
    ['newborn-examination', '2021/22', 'worse'],
    ['newborn-examination', '2020/21', 'worse'],
    ['abdominal-aortic-aneurysm', '2016/17', 'similar'],
    ['abdominal-aortic-aneurysm', '2017/18', 'similar'],
    ['abdominal-aortic-aneurysm', '2018/19', 'worse'],
  ])('%s %s is %s', (id, period, expected) => {
    expect(outcome(id, period)).toBe(expected);
  });

  test('a limit that touches England includes it: 79.9 and 79.9 in 2015/16', () => {
    const row = seriesCalled('abdominal-aortic-aneurysm').rows.find(({ period }) => period === '2015/16');
    expect([row?.lower95, row?.england, row?.source.line]).toEqual([79.9, 79.9, 4475]);
    expect(outcome('abdominal-aortic-aneurysm', '2015/16')).toBe('similar');
  });
});
