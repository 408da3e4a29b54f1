import { printDay, printDeadline } from './print-day.ts';
import { printPeriod, printShort } from './print-period.ts';
import { printPeriods } from './print-periods.ts';

/** Days and periods, each from its id: `15 June 2026`, `noon on Tuesday 19 May 2026`, `April to November 2025`. */
export const days = {
  day: printDay,
  deadline: printDeadline,
  period: printPeriod,
  periods: printPeriods,
  /** For an axis. */
  short: printShort,
};
