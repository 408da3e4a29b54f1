import type { Day } from './day.ts';
import { makePeriod } from './make-period.ts';
import { monthIndexOf, monthOfYear, yearStarting } from './months.ts';
import type { Period, PeriodKind } from './period.ts';

/** The kinds whose periods lie end to end, so that every day is in just one of them. */
export type TilingKind =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'calendar-year'
  | 'financial-year'
  | 'academic-year';

const holding: { readonly [Kind in TilingKind]: (day: Day) => Period } = {
  day: makePeriod.day,
  week: makePeriod.week,
  month: (day) => makePeriod.month(monthIndexOf(day)),
  quarter: (day) => {
    const month = monthIndexOf(day);
    const monthsIntoYear = (monthOfYear(month) + 8) % 12;
    return makePeriod.quarter(yearStarting(4, month), Math.floor(monthsIntoYear / 3) + 1);
  },
  'calendar-year': (day) => makePeriod.calendarYear(yearStarting(1, monthIndexOf(day))),
  'financial-year': (day) => makePeriod.financialYear(yearStarting(4, monthIndexOf(day))),
  'academic-year': (day) => makePeriod.academicYear(yearStarting(9, monthIndexOf(day))),
};

export const isTiling = (kind: PeriodKind): kind is TilingKind => Object.hasOwn(holding, kind);

export const periodHolding = (kind: TilingKind, day: Day): Period => holding[kind](day);
