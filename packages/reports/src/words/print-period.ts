import { printPeriod as periodInWords } from '@ragstone/calendar';
import { printDay } from './print-day.ts';
import { readPeriod } from './read-period.ts';

/** A period as a reader says it, within a sentence. */
export const printPeriod = (id: string): string => {
  const period = readPeriod(id);
  return period === null ? id : periodInWords(period);
};

/** For an axis: a quarter as `Q3`, anything else by its last month in three letters. */
export const printShort = (id: string): string => {
  const period = readPeriod(id);
  if (period === null) return id;
  if (period.kind === 'quarter') return period.id.slice(-2);
  return (printDay(period.last).split(' ')[1] ?? id).slice(0, 3);
};
