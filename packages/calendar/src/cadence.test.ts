import { expect, test } from 'vitest';
import { afterCadence, type Cadence, dueDays, isOftener, printCadence } from './cadence.ts';

test.each<[string, Cadence, string]>([
  ['2025-09-03', 'daily', '2025-09-04'],
  ['2025-09-03', 'weekly', '2025-09-10'],
  ['2025-09-03', 'fortnightly', '2025-09-17'],
  ['2025-01-31', 'monthly', '2025-02-28'],
  ['2025-12-31', 'every-two-months', '2026-02-28'],
  ['2026-02-26', 'quarterly', '2026-05-26'],
  ['2026-02-26', 'six-monthly', '2026-08-26'],
  ['2024-02-29', 'yearly', '2025-02-28'],
  ['2022-02-24', 'every-three-years', '2025-02-24'],
])('after %s, %s comes on %s', (day, cadence, next) => expect(afterCadence(day, cadence)).toBe(next));

test('the day of the start is kept past a short month', () =>
  expect(dueDays('2025-10-31', 'monthly', '2026-03-31')).toEqual([
    '2025-11-30',
    '2025-12-31',
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
  ]));

test('nothing is due before the first step', () =>
  expect(dueDays('2025-10-31', 'yearly', '2026-10-30')).toEqual([]));

test('quarterly is oftener than yearly, and not than itself', () => {
  expect(isOftener('quarterly', 'yearly')).toBe(true);
  expect(isOftener('yearly', 'quarterly')).toBe(false);
  expect(isOftener('quarterly', 'quarterly')).toBe(false);
});

test.each<[Cadence, string]>([
  ['every-two-months', 'every two months'],
  ['six-monthly', 'six-monthly'],
])('%s is printed %s', (cadence, printed) => expect(printCadence(cadence)).toBe(printed));
