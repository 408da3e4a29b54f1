import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanes } from './lanes.ts';

const places = fc.array(fc.double({ min: 0, max: 460, noNaN: true }), { maxLength: 60 });

test('no mark lies over another of its lane', () => {
  fc.assert(
    fc.property(places, fc.double({ min: 0.5, max: 40, noNaN: true }), (at, room) => {
      const lane = lanes(at, room);
      at.forEach((one, first) => {
        at.forEach((other, second) => {
          if (first < second && lane[first] === lane[second])
            expect(Math.abs(one - other)).toBeGreaterThanOrEqual(room);
        });
      });
    }),
  );
});

test('a mark that has room stands on the lowest lane', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }), (steps) => {
      const apart = [...new Set(steps)].map((step) => step * 10);
      expect(lanes(apart, 10)).toEqual(apart.map(() => 0));
    }),
  );
});
