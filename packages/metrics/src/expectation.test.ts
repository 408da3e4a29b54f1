import { periodOf } from '@ragstone/calendar';
import { expect, test } from 'vitest';
import { absenceOf, dueOn, withOneAbsence } from './expectation.ts';
import { metrics } from './metrics.fixture.ts';

const [share] = metrics;
if (share === undefined) throw new Error('no metric');

test('a figure is due its publication lag after the period ends', () => {
  expect(dueOn(share, periodOf('2025-10'))).toBe('2025-12-30');
});

test.each([
  ['2025-12-30', 'not-yet-due'],
  ['2025-12-31', 'late'],
  ['2026-03-30', 'late'],
  ['2026-03-31', 'missing'],
] as const)('on %s a figure that is not there is %s', (asOf, absence) => {
  expect(absenceOf(share, periodOf('2025-10'), asOf)).toBe(absence);
});

test.each([
  [['not-yet-due', 'late', 'no-data'], ['no-data']],
  [
    ['suppressed', 'not-yet-due', 'late'],
    ['suppressed', 'late'],
  ],
  [
    ['partial-window', 'no-data', 'late', 'figures-conflict'],
    ['partial-window', 'figures-conflict'],
  ],
] as const)('of %s one absence is said', (reasons, said) => {
  expect(withOneAbsence(reasons)).toEqual(said);
});
