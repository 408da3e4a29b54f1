import { expect, test } from 'vitest';
import { periodOf } from './period-of.ts';

test('gives the period of a good id', () => {
  expect(periodOf('2025-10')).toEqual({
    id: '2025-10',
    kind: 'month',
    first: '2025-10-01',
    last: '2025-10-31',
  });
  expect(periodOf('S2024-25', { season: { from: 10, to: 3 } }).first).toBe('2024-10-01');
});

test('throws the finding in words for any other', () => {
  expect(() => periodOf('FY2025-27')).toThrow('“FY2025-27” cannot be a period');
});
