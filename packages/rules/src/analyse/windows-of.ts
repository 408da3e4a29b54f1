import type { PeriodKind } from '@ragstone/calendar';

/** The windows that can be made of figures of each kind of period: those that its periods fill without being cut. */
export const windowsOf: Readonly<Record<PeriodKind, readonly PeriodKind[]>> = {
  day: ['day', 'week', 'month', 'months', 'quarter', 'calendar-year', 'financial-year', 'year-to-date', 'rolling-twelve-months', 'academic-year', 'season', 'pooled-calendar-years', 'pooled-financial-years'],
  week: ['week'],
  month: ['month', 'months', 'quarter', 'calendar-year', 'financial-year', 'year-to-date', 'rolling-twelve-months', 'academic-year', 'season', 'pooled-calendar-years', 'pooled-financial-years'],
  months: ['months', 'financial-year', 'year-to-date', 'rolling-twelve-months', 'season'],
  quarter: ['quarter', 'months', 'calendar-year', 'financial-year', 'year-to-date', 'rolling-twelve-months', 'pooled-calendar-years', 'pooled-financial-years'],
  'calendar-year': ['calendar-year', 'pooled-calendar-years'],
  'financial-year': ['financial-year', 'pooled-financial-years'],
  'year-to-date': ['year-to-date', 'financial-year'],
  'rolling-twelve-months': ['rolling-twelve-months', 'calendar-year', 'financial-year'],
  'academic-year': ['academic-year'],
  season: ['season'],
  'pooled-calendar-years': ['pooled-calendar-years'],
  'pooled-financial-years': ['pooled-financial-years'],
};

/** The months from one period of a kind to the next; null where it is less than a month. */
export const monthsBetweenWindows: Readonly<Record<PeriodKind, number | null>> = {
  day: null,
  week: null,
  month: 1,
  months: 2,
  quarter: 3,
  'calendar-year': 12,
  'financial-year': 12,
  'year-to-date': 1,
  'rolling-twelve-months': 1,
  'academic-year': 12,
  season: 12,
  'pooled-calendar-years': 12,
  'pooled-financial-years': 12,
};
