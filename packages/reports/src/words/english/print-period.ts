import { type PeriodKind, printPeriod as periodInWords } from '@ragstone/calendar';
import { readPeriod } from '../read-period.ts';
import { printDay } from './print-day.ts';

/** A period as a reader says it, within a sentence. */
export const printPeriod = (id: string): string => {
  const period = readPeriod(id);
  return period === null ? id : periodInWords(period);
};

const ofYears: ReadonlySet<PeriodKind> = new Set<PeriodKind>([
  'financial-year',
  'academic-year',
  'season',
  'pooled-calendar-years',
  'pooled-financial-years',
]);

/** For an axis: years as `2024`, `24-25` or `22-24`, a quarter as `Q3`, anything else by its last month in three letters. */
export const printShort = (id: string): string => {
  const period = readPeriod(id);
  if (period === null) return id;
  if (period.kind === 'quarter') return period.id.slice(-2);
  if (period.kind === 'calendar-year') return period.id;
  if (ofYears.has(period.kind)) return `${period.first.slice(2, 4)}-${period.last.slice(2, 4)}`;
  return (printDay(period.last).split(' ')[1] ?? id).slice(0, 3);
};
