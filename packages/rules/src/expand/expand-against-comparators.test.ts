import { known, type Polarity } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { rate } from '../evaluate/rate.ts';
import type { AgainstComparators, Rating } from '../language/rating.ts';

const statusOf = (
  value: number,
  edges: Pick<AgainstComparators, 'green' | 'red'>,
  comparator = 29.9,
  polarity: Polarity = 'higher',
) => {
  const rating: Rating = {
    id: 'r',
    standing: true,
    for: { metrics: ['m.*'], windows: ['season'] },
    againstComparators: { comparators: ['england'], ...edges },
  };
  const facts = { value: known(value), 'comparator[with=england]': known(comparator) };
  return rate(rating, facts, { unit: 'percent', polarity, decimals: 1 }).status;
};

const beyond = { green: { betterByMoreThan: { points: 3 } }, red: { worseByMoreThan: { points: 3 } } };
const atLeast = { green: { betterByAtLeast: { points: 3 } }, red: { worseByAtLeast: { points: 3 } } };

test('a figure just on the line is more than it by one reading only', () => {
  expect([32.9, 33, 26.9, 26.8].map((value) => statusOf(value, beyond))).toEqual([
    'not-rated',
    'green',
    'not-rated',
    'red',
  ]);
  expect([32.9, 32.8, 26.9, 27].map((value) => statusOf(value, atLeast))).toEqual([
    'green',
    'not-rated',
    'red',
    'not-rated',
  ]);
});

test('the line is the same whichever way is better', () => {
  expect([26.9, 32.9, 30].map((value) => statusOf(value, atLeast, 29.9, 'lower'))).toEqual([
    'green',
    'red',
    'not-rated',
  ]);
});

test('beside a comparator almost at what is aimed at, nothing is better by as much as is asked', () => {
  const aim = { closerTo: 50 };
  expect([52, 51, 50, 49, 48].map((value) => statusOf(value, beyond, 51, aim))).toEqual(
    Array.from({ length: 5 }, () => 'not-rated'),
  );
  expect([51, 49, 48].map((value) => statusOf(value, beyond, 49, aim))).toEqual(
    Array.from({ length: 3 }, () => 'not-rated'),
  );
  expect([54.1, 45.9].map((value) => statusOf(value, beyond, 51, aim))).toEqual(['red', 'red']);
  expect([50.9, 49.1].map((value) => statusOf(value, beyond, 54, aim))).toEqual(['green', 'green']);
});
