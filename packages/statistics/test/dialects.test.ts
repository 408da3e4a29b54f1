import { describe, expect, test } from 'vitest';
import {
  explain,
  isRefusal,
  type SpcDialect,
  type SpcDialectId,
  type SpcOptions,
  spcChart,
  spcDialects,
} from '../src/index.ts';
import { processLimits } from '../src/spc/process-limits.ts';
import { charted, dialectIds, quiet } from './charted.fixture.ts';

/** What one question gets from the four dialects, in their order. */
const each = <T>(ask: (dialect: SpcDialectId) => T): readonly T[] => dialectIds.map(ask);
const at = (values: readonly (number | null)[], ordinal: number, options: Partial<SpcOptions> = {}) =>
  each((dialect) => charted(values, { ...options, dialect }).points[ordinal - 1]);
const rules = (values: readonly (number | null)[], ordinal: number): readonly string[] =>
  at(values, ordinal).map((point) => (point?.signals ?? []).map(({ rule }) => rule).join(' '));
const asked = (options: Partial<SpcOptions>, values: readonly (number | null)[] = quiet) =>
  each((dialect) => {
    const points = values.map((value, index) => ({ ordinal: index + 1, value }));
    const chart = spcChart(points, { polarity: 'higher', conflictShows: 'concern', ...options, dialect });
    return isRefusal(chart) ? chart.code : 'charted';
  });

describe('where the dialects differ', () => {
  test('limits: 2.66 mean moving ranges, or 3 / 1.128 unrounded', () => {
    const reach = each((dialect) => {
      const [phase] = charted(quiet, { dialect }).phases;
      return phase === undefined ? 0 : (phase.upperProcessLimit - phase.mean) / phase.meanMovingRange;
    });
    expect(reach.slice(0, 3).every((factor) => Math.abs(factor - 2.66) < 1e-9)).toBe(true);
    expect(reach[3]).toBeCloseTo(3 / 1.128, 12);
  });

  test('screening: one leap widens the limits, but not where moving ranges are screened', () => {
    const leap = [...quiet.slice(0, 10), 90, ...quiet.slice(11)];
    const ranges = each((dialect) => charted(leap, { dialect }).phases[0]?.meanMovingRange ?? 0);
    expect(ranges[0]).toBeLessThan(3);
    expect(ranges.slice(1).every((range) => range > 5)).toBe(true);
  });

  test('screening: the SQL tool, asked to, leaves the points out of the mean as well; R keeps them', () => {
    const leap = [...quiet.slice(0, 10), 90, ...quiet.slice(11)];
    const mean = (dialect: SpcDialectId) => charted(leap, { dialect, screening: true }).phases[0]?.mean;
    expect(mean('nhsr-plot-the-dots')).toBeGreaterThan(52);
    expect(mean('making-data-count-sql')).toBeLessThan(51);
  });

  test('screening: a moving range exactly on the line is dropped by R, and kept by SQL', () => {
    // Seven ranges of 1 and one of 7 have the mean 1.75; with a factor of 4 the line is 7.
    const points = [null, 1, 1, 1, 1, 1, 1, 1, 7].map((movingRange, value) => ({ value, movingRange }));
    const mean = (dialect: SpcDialect): number => {
      const screening = { ...dialect.screening, factor: 4 };
      return processLimits(points, { ...dialect, screening }, true).limits.meanMovingRange;
    };
    expect(mean(spcDialects['nhsr-plot-the-dots'])).toBe(1);
    expect(mean(spcDialects['making-data-count-sql'])).toBe(1.75);
  });

  test('screening: it can be chosen in R and SQL, and is not known to the others', () => {
    expect(asked({ screening: true })).toEqual(['charted', 'charted', 'not-in-dialect', 'not-in-dialect']);
    expect(asked({ screening: false })).toEqual(['charted', 'charted', 'charted', 'charted']);
  });

  test('shift: six points on one side are enough for mdcspc alone', () => {
    const six = [...quiet.slice(0, 14), 52, 53, 52, 53, 52, 53];
    const seven = [...quiet.slice(0, 13), 52, 53, 52, 53, 52, 53, 52];
    expect(rules(six, 20)).toEqual(['', '', '', 'shift']);
    expect(rules(seven, 20).every((found) => found.includes('shift'))).toBe(true);
  });

  test('trend: six rising points are enough for mdcspc alone', () => {
    const six = [...quiet.slice(0, 13), 51, 48, 48.5, 49, 49.5, 50, 50.5];
    expect(rules(six, 20)).toEqual(['', '', '', 'trend']);
  });

  test('run lengths: SQL takes 6 to 8, Excel 6 or 7, the others none but their own', () => {
    expect(asked({ shiftPoints: 6 })).toEqual(['not-in-dialect', 'charted', 'charted', 'charted']);
    expect(asked({ trendPoints: 8 })).toEqual([
      'not-in-dialect',
      'charted',
      'not-in-dialect',
      'not-in-dialect',
    ]);
  });

  test('trend: it crosses a recalculation in SQL and Excel, and not in the others', () => {
    const values = [...quiet.slice(0, 14), 47, 48, 49, 50, 51, 52, 53, ...quiet.slice(0, 14)];
    const crossing = at(values, 21, { rebases: [{ at: 18, reason: 'New pathway' }] });
    expect(crossing.map((point) => point?.signals.some(({ rule }) => rule === 'trend'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('shift: it crosses a recalculation nowhere', () => {
    const values = [...quiet.slice(0, 14), 52, 53, 52, 53, ...quiet.slice(0, 14).map((value) => value + 20)];
    const shifts = at(values, 18, { rebases: [{ at: 19, reason: 'New pathway' }] });
    expect(shifts.some((point) => point?.signals.some(({ rule }) => rule === 'shift'))).toBe(false);
  });

  test('two of three: a point beyond the limit counts in Excel and mdcspc only', () => {
    // Two sigma is at 56.1 and the limit at 58.7: 58 is near the limit, 70 beyond it, 51 above the mean.
    const values = [...quiet, ...quiet, 51, 58, 70, 51];
    const found = each((dialect) => {
      const screened = dialect === 'nhsr-plot-the-dots' ? { screening: false } : {};
      const point = charted(values, { dialect, ...screened }).points[41];
      return point?.signals.map(({ rule }) => rule);
    });
    expect(found).toEqual([[], [], ['two-of-three'], ['two-of-three']]);
  });

  test('two of three: the third point may lie on the other side in mdcspc only', () => {
    // Two sigma is at 55.0 and the mean at 50.4.
    const values = [...quiet, ...quiet, 56, 49, 56];
    expect(rules(values, 43)).toEqual(['', '', '', 'two-of-three']);
  });

  test('conflict: a fall that is still above the mean', () => {
    const values = [...quiet.slice(0, 13), 66, 65, 64, 63, 62, 61, 60];
    const shown = (conflictShows: 'improvement' | 'concern') =>
      at(values, 20, { conflictShows }).map((point) => point?.variation);
    // The trend is concern and the shift improvement. R and mdcspc name the trend first; SQL asks; Excel improves.
    expect(shown('concern')).toEqual(['concern-low', 'concern-low', 'improvement-high', 'concern-low']);
    expect(shown('improvement')).toEqual([
      'concern-low',
      'improvement-high',
      'improvement-high',
      'concern-low',
    ]);
  });

  test('conflict: SQL asks each metric with a polarity, and refuses without an answer', () => {
    const points = quiet.map((value, ordinal) => ({ ordinal, value }));
    const chart = spcChart(points, { dialect: 'making-data-count-sql', polarity: 'higher' });
    expect(isRefusal(chart) && chart.code).toBe('conflict-rule-missing');
    expect(isRefusal(spcChart(points, { dialect: 'making-data-count-sql', polarity: 'none' }))).toBe(false);
  });

  test('priority: outside the limits and in a trend at once', () => {
    const values = [...quiet.slice(0, 13), 48, 49, 50, 51, 52, 53, 75];
    expect(at(values, 20).map((point) => point?.decidedBy)).toEqual([
      'outside-limits',
      'outside-limits',
      'outside-limits',
      'trend',
    ]);
  });

  test('target on the limit: hit and miss in R, pass in the others', () => {
    const assured = each((dialect) => {
      const [phase] = charted(quiet, { dialect }).phases;
      return charted(quiet, { dialect, target: phase?.lowerProcessLimit ?? 0 }).assurance;
    });
    expect(assured).toEqual(['hit-and-miss', 'pass', 'pass', 'pass']);
  });

  test.each([
    [9, ['charted', 'too-few-points', 'too-few-points', 'too-few-points']],
    [10, ['charted', 'too-few-points', 'too-few-points', 'charted']],
    [13, ['charted', 'too-few-points', 'charted', 'charted']],
    [15, ['charted', 'charted', 'charted', 'charted']],
    [1, ['too-few-points', 'too-few-points', 'too-few-points', 'too-few-points']],
  ] as const)('few points: %d', (count, expected) => {
    expect(asked({}, quiet.slice(0, count))).toEqual(expected);
  });

  test('ghosted points: SQL and Excel', () => {
    const answers = each((dialect) => {
      const points = quiet.map((value, ordinal) => ({ ordinal, value, ghosted: ordinal === 5 }));
      const chart = spcChart(points, { dialect, polarity: 'none' });
      return isRefusal(chart) ? explain(chart) : chart.points[5]?.variation;
    });
    expect(answers).toEqual([
      'NHSRplotthedots 0.2.2 does not know ghosted points. Choose another dialect, or leave it out.',
      'ghosted',
      'ghosted',
      'mdcspc 0.2 does not know ghosted points. Choose another dialect, or leave it out.',
    ]);
  });

  test('baseline: R from 12 points, an end by period in SQL and Excel only', () => {
    expect(asked({ baseline: { points: 11 } })).toEqual([
      'baseline-too-short',
      'charted',
      'charted',
      'charted',
    ]);
    expect(asked({ baseline: { throughOrdinal: 12 } })).toEqual([
      'not-in-dialect',
      'charted',
      'charted',
      'not-in-dialect',
    ]);
  });

  test('baseline: every phase has one in R and mdcspc, the first phase in SQL and Excel', () => {
    const values = [...quiet, ...quiet.map((value) => value + 20)];
    const options = { baseline: { points: 12 }, rebases: [{ at: 21, reason: 'New ward' }] };
    const ends = each((dialect) =>
      charted(values, { ...options, dialect }).phases.map(({ baselineEnds }) => baselineEnds),
    );
    expect(ends).toEqual([
      [12, 32],
      [12, null],
      [12, null],
      [12, 32],
    ]);
  });
});
