import { expect, test } from 'vitest';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

test.each([
  ['2026-06-15', '15 Mehefin 2026'],
  ['2025-W48', 'yr wythnos sy’n dechrau 24 Tachwedd 2025'],
  ['2025-10', 'Hydref 2025'],
  ['2025-10--2025-11', 'Hydref i Dachwedd 2025'],
  ['2025-11--2026-01', 'Tachwedd 2025 i Ionawr 2026'],
  ['FY2025-26-Q3', 'chwarter 3 2025-26 (Hydref i Ragfyr 2025)'],
  ['2024', '2024'],
  ['FY2025-26', '2025-26'],
  ['FY2025-26-YTD-2025-04', 'Ebrill 2025'],
  ['FY2025-26-YTD-2025-11', 'Ebrill i Dachwedd 2025'],
  ['R12-2025-09', '12 mis hyd at Fedi 2025'],
  ['AY2024-25', 'blwyddyn academaidd 2024-25'],
  ['S2024-25', 'tymor 2024-25'],
  ['2021--2023', '2021 i 2023'],
  ['FY2021-22--FY2023-24', '2021-22 i 2023-24'],
  ['sometime', 'sometime'],
])('the period %s is %s', (id, words) => {
  expect(days.period(id)).toBe(words);
});

test.each([
  ['2026-05-19T12:00[Europe/London]', 'hanner dydd ar ddydd Mawrth 19 Mai 2026'],
  ['2026-01-30T17:00[Europe/London]', '17:00 ar ddydd Gwener 30 Ionawr 2026'],
  ['2026-02-01T00:00[Europe/London]', 'hanner nos ar ddechrau dydd Sul 1 Chwefror 2026'],
  ['2026-05-19', '19 Mai 2026'],
])('the deadline %s is %s', (deadline, words) => {
  expect(days.deadline(deadline)).toBe(words);
});

test.each([
  ['2025-10', 'Hyd'],
  ['FY2025-26-Q3', 'Ch3'],
  ['2024', '2024'],
  ['FY2024-25', '24-25'],
])('%s stands on an axis as %s', (id, short) => {
  expect(days.short(id)).toBe(short);
});

test.each([
  [84.2, 'percent', 1, '84.2%'],
  [1592, 'per-100000', 1, '1,592.0 fesul 100,000'],
  [0.73, 'days', 2, '0.73 o ddiwrnodau'],
  [1, 'days', 0, '1 diwrnod'],
  [-347_000, 'pounds', 0, '-£347,000'],
  [2.25, 'percentage-points', 2, '2.25 o bwyntiau canran'],
] as const)('%d %s with %d decimals is %s', (value, unit, decimals, words) => {
  expect(numbers.quantity(value, unit, decimals)).toBe(words);
});
