import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanes, type Reach } from './lanes.ts';

const reaches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 460 }), fc.integer({ min: 1, max: 40 }))
    .map(([from, long]): Reach => [from, from + long]),
  { maxLength: 60 },
);

test('nothing lies over another in its lane', () => {
  fc.assert(
    fc.property(reaches, (all) => {
      const lane = lanes(all);
      all.forEach(([from, to], first) => {
        all.forEach(([otherFrom, otherTo], second) => {
          if (first < second && lane[first] === lane[second])
            expect(to <= otherFrom || otherTo <= from).toBe(true);
        });
      });
    }),
  );
});

test('whatever has room stands on the lowest lane', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40 })), (steps) => {
      expect(lanes(steps.map((step): Reach => [step * 10, step * 10 + 10]))).toEqual(steps.map(() => 0));
    }),
  );
});
