import { expect, test } from 'vitest';
import { type Dimension, pointsOfCells } from './points-of-cells.ts';

const any: Dimension = { whole: false, example: 7, canBeUnknown: false };
const at = (number: number) => ({ coefficients: [1], constant: -number });

test('below, on, between and above each number', () => {
  expect(pointsOfCells([any], [at(84), at(85)], 100)?.flat()).toEqual([75, 84, 84.5, 85, 94]);
  expect(pointsOfCells([any], [], 100)).toEqual([[7]]);
});

test('within the limits, and whole', () => {
  const quarter: Dimension = { from: 1, to: 4, whole: true, example: 2, canBeUnknown: true };
  expect(pointsOfCells([quarter], [at(2.5)], 100)?.flat()).toEqual([1, 2, 3, 4, null]);
});

test('one number against another moved by two: every order of the two and what they are compared with', () => {
  const edges = [
    { coefficients: [1, -1], constant: 2 },
    { coefficients: [1, 0], constant: -10 },
  ];
  const points = pointsOfCells([any, any], edges, 100) ?? [];
  const signs = points.map(
    ([x = 0, y = 0]) => `${Math.sign((x ?? 0) - (y ?? 0) + 2)} ${Math.sign((x ?? 0) - 10)}`,
  );
  expect(new Set(signs).size).toBe(9);
});

test('more points than the limit, and numbers that no rule has', () => {
  expect(pointsOfCells([any], [at(1), at(2), at(3)], 5)).toBeNull();
  expect(pointsOfCells([any], [at(1e300)], 100)).toBeNull();
});
