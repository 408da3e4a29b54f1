import { expect, test } from 'vitest';
import { fund2025, quarter3, yearEnd } from '../year-2025-26.fixture.ts';
import { periodsLieWithinTheYear } from './periods-lie-within-the-year.ts';

test('a year to date and the year lie within the year', () => {
  expect(periodsLieWithinTheYear({ fund: fund2025, statements: [quarter3, yearEnd], schedules: [] })).toEqual(
    [],
  );
});

test.each(['FY2024-25', 'FY2026-27-YTD-2026-04'])('%s does not', (period) => {
  expect(
    periodsLieWithinTheYear({ fund: fund2025, statements: [{ ...quarter3, period }], schedules: [] }),
  ).toMatchObject([
    { code: 'period-outside-fund', severity: 'error', figures: { period, fundPeriod: 'FY2025-26' } },
  ]);
});
