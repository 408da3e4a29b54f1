import { financialYearOf } from '@ragstone/calendar';
import { readPeriod } from '../words/read-period.ts';

/** The financial year in which a period ends: `FY2025-26` for `2026-03`. An id that cannot be read stays as it is. */
export const yearOfPeriod = (id: string): string => {
  const period = readPeriod(id);
  return period === null ? id : financialYearOf(period.last).id;
};
