export { type BankHoliday, bankHolidaysEngland, bankHolidaysKnown } from './bank-holidays-england.ts';
export {
  afterCadence,
  type Cadence,
  cadences,
  dueDays,
  isInMonths,
  isOftener,
  printCadence,
} from './cadence.ts';
export { comparePeriods, containsPeriod, overlaps, sameSpan, spanKey } from './compare-periods.ts';
export { type Coverage, coverageOf } from './coverage.ts';
export { addDays, type Day, daysBetween, isDay, parseDay, weekdayOf } from './day.ts';
export { type Deadline, parseDeadline } from './deadline.ts';
export type { CalendarFinding, DayFault, DeadlineFault, PeriodFault, PeriodReading } from './finding.ts';
export { instantInLondon, isTimeOfDay } from './instant-in-london.ts';
export { intersection } from './intersection.ts';
export { isAfterDeadline } from './is-after-deadline.ts';
export { type LondonTime, londonTimeOf } from './london-time-of.ts';
export { nextPeriod, previousPeriod } from './next-period.ts';
export { parsePeriod } from './parse-period.ts';
export { parseWrittenPeriod, type WrittenPeriodOptions } from './parse-written-period.ts';
export type { Parsed } from './parsed.ts';
export { type Period, type PeriodKind, periodKinds, type SeasonMonths, type SeasonOption } from './period.ts';
export { periodFromSpan } from './period-from-span.ts';
export { periodOf } from './period-of.ts';
export { financialYearOf, monthOf, quarterOf } from './period-of-day.ts';
export { periodsBetween } from './periods-between.ts';
export { printDay } from './print-day.ts';
export { printDeadline } from './print-deadline.ts';
export { printPeriod } from './print-period.ts';
export { printPeriods } from './print-periods.ts';
export { sayCalendarFinding } from './say-calendar-finding.ts';
export { monthsIn, splitPeriod } from './split-period.ts';
export { type WeekdayOfMonth, weekdayInMonth, weekdaysOfMonth } from './weekday-of-month.ts';
export { windowEndingWith } from './window-ending-with.ts';
export { addWorkingDays, isBankHoliday, isWorkingDay, workingDaysBetween } from './working-days.ts';
export { yearBefore } from './year-before.ts';
export { yearToDate } from './year-to-date.ts';
