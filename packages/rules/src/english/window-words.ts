import { type PeriodKind, periodKinds } from '@ragstone/calendar';
import { printList } from '@ragstone/rag';

const words: Readonly<Record<PeriodKind, string>> = {
  day: 'each day',
  week: 'each week',
  month: 'each month',
  months: 'any run of months',
  quarter: 'each quarter',
  'calendar-year': 'each calendar year',
  'financial-year': 'each financial year',
  'year-to-date': 'the year to date',
  'rolling-twelve-months': 'the latest twelve months',
  'academic-year': 'each academic year',
  season: 'each season',
  'pooled-calendar-years': 'pooled years',
  'pooled-financial-years': 'pooled financial years',
};

/** `each month and the year to date`. */
export const windowWords = (windows: readonly PeriodKind[]): string =>
  windows.length === periodKinds.length
    ? 'every period for which it is published'
    : printList(windows.map((window) => words[window]));
