import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { recentTrend } from './recent-trend.ts';

const series = fc
  .array(fc.record({ count: fc.integer({ min: 50, max: 950 }) }), { minLength: 5, maxLength: 9 })
  .map((counts) =>
    counts.map(({ count }, index) => ({
      ordinal: index,
      value: count / 10,
      lower95: count / 10 - 2,
      upper95: count / 10 + 2,
      count,
      denominator: 1000,
    })),
  );
const method = fc.constantFrom('counts' as const, 'limits' as const);

test('law: turning the polarity mirrors the label and changes nothing else', () => {
  fc.assert(
    fc.property(series, method, (points, by) => {
      const higher = recentTrend(points, { kind: 'proportion', polarity: 'higher', method: by });
      const lower = recentTrend(points, { kind: 'proportion', polarity: 'lower', method: by });
      const swap = (label: string): string =>
        label.endsWith('better') ? label.replace('better', 'worse') : label.replace('worse', 'better');
      expect(lower).toEqual({ ...higher, direction: swap(higher.direction) });
    }),
  );
});

test('law: the order of the points, and points before the latest five, change nothing', () => {
  fc.assert(
    fc.property(series, method, (points, by) => {
      const options = { kind: 'proportion', polarity: 'higher', method: by } as const;
      expect(recentTrend(points.toReversed(), options)).toEqual(recentTrend(points, options));
      expect(recentTrend(points.slice(-5), options)).toEqual(recentTrend(points, options));
    }),
  );
});

test('law: read backwards in time, a rise is a fall of the same strength', () => {
  fc.assert(
    fc.property(series, method, (points, by) => {
      const options = { kind: 'proportion', polarity: 'none', method: by } as const;
      const latest = points.slice(-5);
      const back = latest.map((point, index) => ({ ...point, ordinal: latest.length - index }));
      const there = recentTrend(latest, options);
      const again = recentTrend(back, options);
      if (isRefusal(there) || isRefusal(again)) throw new Error('refused');
      expect(again.chiSquare).toBeCloseTo(there.chiSquare, 6);
      expect(again.slope).toBeCloseTo(-there.slope, 9);
    }),
  );
});
