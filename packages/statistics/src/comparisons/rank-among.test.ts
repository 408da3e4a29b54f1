import { expect, test } from 'vitest';
import { rankAmong } from './rank-among.ts';

test('second of four where higher is better, third where lower is', () => {
  expect(rankAmong(8, [9, 5, 3], 'higher')).toEqual({ rank: 2, of: 4, tiedWith: 0, first: 'best' });
  expect(rankAmong(8, [9, 5, 3], 'lower')).toEqual({ rank: 3, of: 4, tiedWith: 0, first: 'best' });
});

test('equal values share the better place, and the next place is left out', () => {
  expect(rankAmong(5, [9, 5, 3], 'higher')).toMatchObject({ rank: 2, tiedWith: 1 });
  expect(rankAmong(3, [9, 5, 5], 'higher')).toMatchObject({ rank: 4 });
});

test('without polarity 1 is the lowest, and that is said', () => {
  expect(rankAmong(3, [9, 5], 'none')).toEqual({ rank: 1, of: 3, tiedWith: 0, first: 'lowest' });
});

test('a missing comparator makes the place unknown', () => {
  expect(rankAmong(3, [9, null], 'higher')).toEqual({
    refused: true,
    code: 'comparators-incomplete',
    figures: { missing: 1, of: 3 },
  });
  expect(rankAmong(null, [9], 'higher')).toMatchObject({ code: 'value-missing' });
});
