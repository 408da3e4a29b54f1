import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['1,484', '1484', 0, ''],
  ['-1,484.50', '-1484.50', 2, ''],
  ['£83,408,219', '83408219', 0, '£'],
  ['-£1,393', '-1393', 0, '£'],
  ['£4.5 million', '4.5', 1, '£ million'],
  ['76.4%', '76.4', 1, '%'],
  ['0.40 days', '0.40', 2, 'days'],
  ['-2.1 percentage points', '-2.1', 1, 'percentage points'],
  ['858 per 100,000', '858', 0, 'per 100,000'],
])('%j is %s to %i decimals in %j', (text, digits, decimals, unit) => {
  expect(readNumber(text)).toEqual({ digits, decimals, unit });
});

test.each([
  '',
  'Unknown',
  '4 of 4',
  '15 June 2026',
  '2025-26',
  '1,48',
  '001',
  '=1+1',
  '+5',
  '1e5',
  'Rank 13 of 16',
  '31.0 to 35.2',
  '5%%',
])('%j is words', (text) => {
  expect(readNumber(text)).toBeNull();
});
