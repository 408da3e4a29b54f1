import { expect, test } from 'vitest';
import { faultsOfRating } from './faults-of.fixture.ts';

const form = (comparators: readonly string[], more: object = {}) => ({
  againstComparators: {
    comparators,
    green: { betterByMoreThan: { points: 3 } },
    red: { worseByMoreThan: { points: 3 } },
    ...more,
  },
});
const known = { comparators: ['england', 'east-midlands'] };

test('several comparators, and nothing said of how they are taken together', () => {
  expect(faultsOfRating(form(['england', 'east-midlands']))).toEqual([
    'ratings/0/againstComparators combine-missing: There are 2 comparators, so say under "combine" whether a colour needs every one of them ("every") or any ("any").',
  ]);
  expect(faultsOfRating(form(['england', 'east-midlands'], { combine: 'both' }))).toEqual([]);
  expect(faultsOfRating(form(['england']))).toEqual([]);
});

test('a comparator that nobody knows, wherever it stands', () => {
  expect(faultsOfRating(form(['engalnd']), known)).toEqual([
    'ratings/0/againstComparators/comparators/0 unknown-name: There is no comparator "engalnd". Did you mean "england"?',
  ]);
  const significance = { against: 'wales', better: 'green', similar: null, worse: 'red' };
  expect(faultsOfRating({ significance }, known)[0]).toContain('ratings/0/significance/against unknown-name');
  const when = { fact: 'value', operator: 'lessThan', value: { fact: 'comparator', with: 'wales' } };
  const bands = [{ status: 'red', when: { not: when } }];
  expect(faultsOfRating({ bands }, known)[0]).toContain('ratings/0/bands/0/when/not/value/with unknown-name');
  expect(faultsOfRating({ bands })).toEqual([]);
});

test('amber beside another place begins nearer than red', () => {
  const amber = (points: number) => ({ amber: { worseByMoreThan: { points } } });
  expect(faultsOfRating(form(['england'], amber(1)))).toEqual([]);
  expect(faultsOfRating(form(['england'], amber(3)))[0]).toContain(
    'againstComparators/amber amber-unreachable',
  );
});
