import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { type SpcChart, spcChart } from './spc-chart.ts';
import { type SpcDialectId, spcDialects } from './spc-dialects.ts';
import type { SpcOptions } from './spc-series.ts';

const dialect = fc.constantFrom(...(Object.keys(spcDialects) as SpcDialectId[]));
const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 16, maxLength: 40 });

const chart = (
  series: readonly number[],
  options: Omit<SpcOptions, 'polarity'> & Partial<SpcOptions>,
): SpcChart => {
  const points = series.map((value, ordinal) => ({ ordinal, value }));
  const made = spcChart(points, { polarity: 'higher', conflictShows: 'concern', ...options });
  if (isRefusal(made)) throw new Error(made.code);
  return made;
};
const shown = ({ points }: SpcChart) => points.map(({ variation, signals }) => ({ variation, signals }));

test('law: limits scale and shift with the data, and what the points show stays', () => {
  fc.assert(
    fc.property(
      values,
      dialect,
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: -900, max: 900 }),
      (series, by, scale, shift) => {
        const once = chart(series, { dialect: by });
        const moved = chart(
          series.map((value) => value * scale + shift),
          { dialect: by },
        );
        expect(shown(moved)).toEqual(shown(once));
        for (const line of ['mean', 'lowerProcessLimit', 'upperTwoSigma'] as const) {
          expect(moved.phases[0]?.[line]).toBeCloseTo(
            (once.phases[0]?.[line] ?? Number.NaN) * scale + shift,
            6,
          );
        }
      },
    ),
  );
});

test('law: reversing the polarity mirrors improvement and concern', () => {
  const mirror = (variation: unknown): string =>
    String(variation).startsWith('improvement')
      ? String(variation).replace('improvement', 'concern')
      : String(variation).replace('concern', 'improvement');
  fc.assert(
    fc.property(values, dialect, (series, by) => {
      // Where a tool shows one kind of signal before the other, the kind shown must be mirrored too.
      fc.pre(spcDialects[by].conflict !== 'improvement');
      const higher = chart(series, { dialect: by });
      const lower = chart(series, { dialect: by, polarity: 'lower', conflictShows: 'improvement' });
      expect(lower.points.map(({ variation }) => variation)).toEqual(
        higher.points.map(({ variation }) => mirror(variation)),
      );
    }),
  );
});

test('law: turning the data upside down turns high and low', () => {
  const turn = { high: 'low', low: 'high' } as const;
  const key = (signals: readonly { readonly rule: string; readonly side: string }[]) =>
    signals.map(({ rule, side }) => `${rule} ${side}`).sort();
  fc.assert(
    fc.property(values, dialect, (series, by) => {
      const up = chart(series, { dialect: by });
      const down = chart(
        series.map((value) => -value),
        { dialect: by },
      );
      expect(down.points.map(({ signals }) => key(signals))).toEqual(
        up.points.map(({ signals }) => key(signals.map(({ rule, side }) => ({ rule, side: turn[side] })))),
      );
    }),
  );
});

test('law: what is added to the past changes no limit of a later phase, nor its signals within the phase', () => {
  fc.assert(
    fc.property(
      values,
      values,
      dialect,
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      (before, since, by, added) => {
        const phases = (past: readonly number[]) => {
          const made = chart([...past, ...since], {
            dialect: by,
            rebases: [{ at: past.length, reason: 'x' }],
          });
          const { from: _from, to: _to, ...limits } = made.phases[1] ?? { from: 0, to: 0 };
          const signals = made.points
            .slice(past.length)
            // A trend of the SQL tool may begin before the phase.
            .map((point) =>
              point.signals.filter(({ rule }) => rule !== 'trend' || !spcDialects[by].trendCrossesPhases),
            );
          return { limits, signals };
        };
        expect(phases([added, ...before])).toEqual(phases(before));
      },
    ),
  );
});

test('law: every number of a chart is finite, whatever the series', () => {
  const any = fc.array(fc.option(fc.oneof(fc.integer(), fc.constant(100)), { nil: null }), { maxLength: 30 });
  fc.assert(
    fc.property(any, dialect, (series, by) => {
      const points = series.map((value, ordinal) => ({ ordinal, value }));
      const made = spcChart(points, {
        dialect: by,
        polarity: 'higher',
        conflictShows: 'concern',
        target: 50,
      });
      expect(JSON.stringify(made)).toBe(JSON.stringify(JSON.parse(JSON.stringify(made))));
      const numbers = isRefusal(made) ? [] : made.phases.flatMap((phase) => Object.values(phase));
      expect(numbers.filter((each) => typeof each === 'number' && !Number.isFinite(each))).toEqual([]);
    }),
  );
});

test('law: the order of the points changes nothing', () => {
  fc.assert(
    fc.property(values, dialect, (series, by) => {
      const points = series.map((value, ordinal) => ({ ordinal, value }));
      const options: SpcOptions = { dialect: by, polarity: 'none' };
      expect(spcChart(points.toReversed(), options)).toEqual(spcChart(points, options));
    }),
  );
});
