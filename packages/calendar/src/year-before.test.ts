import { expect, test } from 'vitest';
import { periodOf } from './period-of.ts';
import { yearBefore } from './year-before.ts';

test.each([
  ['2025-10', '2024-10'],
  ['2025-10--2025-11', '2024-10--2024-11'],
  ['FY2025-26-Q3', 'FY2024-25-Q3'],
  ['FY2025-26-YTD-2025-11', 'FY2024-25-YTD-2024-11'],
  ['R12-2025-09', 'R12-2024-09'],
  ['AY2024-25', 'AY2023-24'],
  ['2025-W48', '2024-W48'],
  ['FY2021-22--FY2023-24', 'FY2020-21--FY2022-23'],
])('a year before %s is %s', (id, before) => {
  expect(yearBefore(periodOf(id))?.id).toBe(before);
});

test('a day has none', () => {
  expect(yearBefore(periodOf('2025-10-01'))).toBeNull();
});
