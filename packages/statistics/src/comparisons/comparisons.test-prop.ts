import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { compareWithBenchmark } from './compare-with-benchmark.ts';
import { compareWithGoalRange } from './compare-with-goal.ts';
import { differenceInPoints } from './difference.ts';
import { quantileGroup } from './quantile-group.ts';
import { rankAmong } from './rank-among.ts';

const value = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
const values = fc.array(value, { minLength: 5, maxLength: 60 });
const mirrored: Readonly<Record<string, string>> = { better: 'worse', worse: 'better', similar: 'similar' };

test('law: reversing the polarity mirrors better and worse, and without polarity neither is said', () => {
  fc.assert(
    fc.property(value, value, fc.nat({ max: 50 }), (centre, benchmark, spread) => {
      const estimate = { value: centre, lower95: centre - spread, upper95: centre + spread };
      const outcome = (polarity: 'higher' | 'lower' | 'none'): string => {
        const result = compareWithBenchmark(estimate, benchmark, polarity);
        return isRefusal(result) ? result.code : result.outcome;
      };
      expect(outcome('lower')).toBe(mirrored[outcome('higher')]);
      expect(['higher', 'lower', 'similar']).toContain(outcome('none'));
    }),
  );
});

test('law: off the bounds of a goal, reversing the polarity mirrors it', () => {
  fc.assert(
    fc.property(value, value, value, (given, a, b) => {
      fc.pre(given !== a && given !== b);
      const bounds = { lower: Math.min(a, b), upper: Math.max(a, b) };
      const higher = String(compareWithGoalRange(given, bounds, 'higher'));
      expect(compareWithGoalRange(given, bounds, 'lower')).toBe(mirrored[higher]);
    }),
  );
});

test('law: a better value never gives a worse outcome against a goal', () => {
  const order = ['worse', 'similar', 'better'];
  fc.assert(
    fc.property(value, fc.nat({ max: 100 }), value, value, (given, more, a, b) => {
      const bounds = { lower: Math.min(a, b), upper: Math.max(a, b) };
      const place = (each: number) => order.indexOf(String(compareWithGoalRange(each, bounds, 'higher')));
      expect(place(given + more)).toBeGreaterThanOrEqual(place(given));
    }),
  );
});

test('law: the ranks of a value from either end and its ties make up the number of areas', () => {
  fc.assert(
    fc.property(value, values, (given, others) => {
      const best = rankAmong(given, others, 'higher');
      const lowest = rankAmong(given, others, 'none');
      if (isRefusal(best) || isRefusal(lowest)) throw new Error('refused');
      expect(best.rank + lowest.rank + best.tiedWith).toBe(best.of + 1);
    }),
  );
});

test('law: the group of a higher value is not lower, and polarity counts from the other end', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(4, 5), (areas, groups) => {
      const group = (each: number, polarity: 'higher' | 'lower'): number => {
        const result = quantileGroup(each, areas, groups, polarity);
        if (isRefusal(result)) throw new Error(result.code);
        return result.group;
      };
      const inOrder = areas.toSorted((a, b) => a - b).map((each) => group(each, 'lower'));
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      for (const each of areas) expect(group(each, 'higher')).toBe(groups + 1 - group(each, 'lower'));
    }),
  );
});

test('law: a difference of printed figures is a printed figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
      expect(differenceInPoints(a / 10, b / 10)).toBe((a - b) / 10);
    }),
  );
});
