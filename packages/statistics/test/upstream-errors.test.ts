import { describe, expect, test } from 'vitest';
import { explain, isRefusal, recentTrend, spcChart } from '../src/index.ts';
import { charted, dialectIds, quiet } from './charted.fixture.ts';
import { readJson } from './read-json.fixture.ts';

// What the tools get wrong, each by its name, and the answer that stands here.

const always = (value: number): readonly number[] => Array.from({ length: 20 }, () => value);

describe('NHSRplotthedots 0.2.2: a constant series has limits that are no numbers, and is called inconsistent', () => {
  test.each(dialectIds)('%s: 20 months at 100% with a target of 95% pass', (dialect) => {
    const chart = charted(always(100), { dialect, target: 95 });
    expect(chart.variation).toBe('common-cause');
    expect(chart.assurance).toBe('pass');
    expect(chart.phases[0]).toMatchObject({ mean: 100, lowerProcessLimit: 100, upperProcessLimit: 100 });
    expect(chart.notices).toContainEqual({ code: 'no-variation', figures: { from: 1 } });
  });
});

describe('PowerBI-SPC: a constant 100% shows fail', () => {
  test.each(dialectIds)('%s: on the target itself it passes, below it fails', (dialect) => {
    expect(charted(always(100), { dialect, target: 100 }).assurance).toBe('pass');
    expect(charted(always(99), { dialect, target: 100 }).assurance).toBe('fail');
    expect(charted(always(0), { dialect, target: 0, polarity: 'lower' }).assurance).toBe('pass');
  });
});

test('SPCreporter: assurance is taken from the first phase; here from the current one', () => {
  const { organisations } = readJson<{
    readonly organisations: Readonly<Record<string, { readonly breaches: readonly number[] }>>;
  }>('printed/ae-attendances.json');
  const breaches = organisations.RRK?.breaches ?? [];
  const july2018 = 28;
  const chart = charted(breaches, {
    dialect: 'nhsr-plot-the-dots',
    polarity: 'lower',
    target: 2400,
    rebases: [{ at: july2018, reason: 'Two trusts became one' }],
  });
  expect(chart.assurance).toBe('fail');
  const before = charted(breaches.slice(0, july2018 - 1), {
    dialect: 'nhsr-plot-the-dots',
    polarity: 'lower',
    target: 2400,
  });
  expect(before.assurance).toBe('hit-and-miss');
});

test('NHSRplotthedots: a recalculation where there is no point is ignored in silence; here it is refused', () => {
  const points = quiet.map((value, index) => ({ ordinal: 2 * index, value }));
  const refused = spcChart(points, {
    dialect: 'nhsr-plot-the-dots',
    polarity: 'higher',
    rebases: [{ at: 7, reason: 'New model of care' }],
  });
  expect(refused).toEqual({ refused: true, code: 'rebase-without-point', figures: { at: 7 } });
});

describe('NHSRplotthedots: a missing value is common cause, and a gap is bridged', () => {
  const withHole = [...quiet.slice(0, 10), null, ...quiet.slice(11)];
  test.each(dialectIds)(
    '%s: a missing point is missing, and no moving range is taken across it',
    (dialect) => {
      const chart = charted(withHole, { dialect });
      expect(chart.points[10]).toMatchObject({ variation: 'missing', movingRange: null, signals: [] });
      expect(chart.points[11]?.movingRange).toBeNull();
      expect(chart.notices).toContainEqual({ code: 'missing-point', figures: { ordinal: 11 } });
    },
  );

  test.each(dialectIds)('%s: three missing months are said, and not bridged', (dialect) => {
    const points = quiet.map((value, index) => ({ ordinal: index < 10 ? index : index + 3, value }));
    const chart = spcChart(points, { dialect, polarity: 'higher', conflictShows: 'concern' });
    if (isRefusal(chart)) throw new Error(chart.code);
    expect(chart.points[10]?.movingRange).toBeNull();
    expect(chart.notices).toContainEqual({ code: 'broken-series', figures: { after: 9, before: 13 } });
  });

  test('a shift must be seen whole: seven points with a hole among them are none', () => {
    const high = [...quiet.slice(0, 13), 55, 55, 55, null, 55, 55, 55, 55];
    const chart = charted(high, { dialect: 'nhsr-plot-the-dots' });
    expect(chart.points.flatMap(({ signals }) => signals).some(({ rule }) => rule === 'shift')).toBe(false);
    const whole = charted([...quiet.slice(0, 13), 55, 55, 55, 55, 55, 55, 55], {
      dialect: 'nhsr-plot-the-dots',
    });
    expect(whole.points.at(-1)?.signals).toContainEqual({ rule: 'shift', side: 'high' });
  });

  test.each(dialectIds)('%s: where the latest point is missing, its variation is unknown', (dialect) => {
    const chart = charted([...quiet, null], { dialect, target: 10 });
    expect(chart.variation).toEqual({
      refused: true,
      code: 'latest-point-missing',
      figures: { ordinal: 21 },
    });
    expect(chart.assurance).toBe('pass');
  });
});

test('NHSRplotthedots: it warns at 12 points with the words "under 12"; here the words name the number that is used', () => {
  const notices = (points: number) =>
    charted(quiet.slice(0, points), { dialect: 'nhsr-plot-the-dots' }).notices;
  expect(notices(13)).toEqual([]);
  const [short] = notices(12);
  expect(short).toEqual({ code: 'short-phase', figures: { from: 1, present: 12, advised: 13 } });
  expect(short && explain(short)).toBe('The phase from 1 has 12 points; limits are uncertain under 13.');
});

test('FingertipsNext: five points without limits are "No significant change"; here they cannot be calculated', () => {
  const points = [2020, 2021, 2022, 2023, 2024].map((ordinal) => ({ ordinal, value: ordinal - 2000 }));
  const trend = recentTrend(points, { kind: 'crude-rate', polarity: 'none' });
  expect(trend).toMatchObject({
    direction: 'cannot-be-calculated',
    code: 'trend-limits-missing',
    figures: { ordinal: 2020 },
  });
});

test('fingertips-open: a significant rise of a proportion is "Decreasing"; here it rises', () => {
  const points = [30, 40, 50, 60, 70].map((count, index) => ({
    ordinal: index,
    value: count,
    count: count * 10,
    denominator: 1000,
  }));
  const trend = recentTrend(points, { kind: 'proportion', polarity: 'higher' });
  expect(trend.direction).toBe('increasing-getting-better');
});

test('FingertipsNext: a test value written 120/7742 is zero; with the published 120.7742 mortality falls', () => {
  const { cases } = readJson<{
    readonly cases: readonly {
      readonly id: string;
      readonly points: readonly {
        readonly year: number;
        readonly value: number;
        readonly lower: number;
        readonly upper: number;
      }[];
    }[];
  }>('vectors/fingertips-recent-trend.json');
  const mortality = cases.find(({ id }) => id.startsWith('u75-cancer-mortality'));
  const points = mortality?.points.map(({ year, value, lower, upper }) => ({
    ordinal: year,
    value,
    lower95: lower,
    upper95: upper,
  }));
  expect(points?.[0]?.value).toBe(120.7742);
  expect(recentTrend(points ?? [], { kind: 'directly-standardised-rate', polarity: 'lower' }).direction).toBe(
    'decreasing-getting-better',
  );
});

test.each(dialectIds)('all tools: the dialect is not printed; %s says which it is', (dialect) => {
  const chart = charted(quiet, { dialect });
  expect(chart.dialect.name).not.toBe('');
  expect(chart.dialect.version).not.toBe('');
});
