import { expect, test } from 'vitest';
import { compareMerit, polarityWords } from './polarity.ts';

test.each([
  ['higher', 86, 85, 1],
  ['higher', 85, 85, 0],
  ['lower', 858, 867, 1],
  ['lower', 972, 867, -1],
  ['none', 1, 2, null],
] as const)('where %s is better, %d beside %d is %s', (polarity, value, reference, merit) => {
  expect(compareMerit(value, reference, polarity)).toBe(merit);
});

test('closer to a value: the smaller distance is better, on either side', () => {
  expect(compareMerit(98, 105, { closerTo: 100 })).toBe(1);
  expect(compareMerit(110, 95, { closerTo: 100 })).toBe(-1);
  expect(compareMerit(95, 105, { closerTo: 100 })).toBe(0);
});

test('a polarity is said in plain words', () => {
  expect(polarityWords({ closerTo: 100 })).toBe('closer to 100 is better');
});
