import { expect, test } from 'vitest';
import { indicator, sound } from '../chain.fixture.ts';
import { codesAreAlike } from './codes-are-alike.ts';

const coded = (...codes: readonly string[]) => ({
  ...sound,
  indicators: codes.map((code, index) => indicator(`i${index}`, { code })),
});

test('a letter for a digit and a digit too many are like no other code', () => {
  expect(codesAreAlike(coded('C03a', 'C07', 'B16', 'E13', 'Bo9b', 'D001'))).toMatchObject([
    { code: 'code-unlike-others', figures: { code: 'Bo9b', like: 'C03a' } },
    { code: 'code-unlike-others', figures: { code: 'D001' } },
  ]);
});

test('a part behind the digits is the same way of writing', () => {
  expect(codesAreAlike(coded('C03a', 'C07', 'B16', 'E13', 'D04e'))).toEqual([]);
});

test('few codes, or codes of many kinds, show no way of writing', () => {
  expect(codesAreAlike(coded('C07', 'B16', 'E13', 'Bo9b'))).toEqual([]);
  expect(codesAreAlike(coded('C07', 'B16', '12.3', '4.5', 'x-1', 'x-2'))).toEqual([]);
});
