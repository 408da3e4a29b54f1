import { makePeriod } from './make-period.ts';
import { lastDayOf, monthIndexOf } from './months.ts';
import type { Period } from './period.ts';

/**
 * The financial year so far, from April through a month. Throws for a period that does not end with a month.
 */
export const yearToDate = (throughMonth: Period): Period => {
  const month = monthIndexOf(throughMonth.last);
  if (throughMonth.last !== lastDayOf(month)) throw new Error(`${throughMonth.id} does not end with a month`);
  return makePeriod.yearToDate(month);
};
