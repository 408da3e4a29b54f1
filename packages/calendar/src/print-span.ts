import { monthSpanOf, yearOf } from './months.ts';
import type { Period } from './period.ts';
import { printDay, printMonth, printMonthName } from './print-day.ts';

/**
 * The days of a period, by whole months where it has them: `October to November 2025`, `24 November 2025 to
 * 30 November 2025`.
 */
export const printSpan = ({ first, last }: Pick<Period, 'first' | 'last'>): string => {
  const months = monthSpanOf(first, last);
  if (!months) return first === last ? printDay(first) : `${printDay(first)} to ${printDay(last)}`;
  if (months.first === months.last) return printMonth(months.first);
  const print = yearOf(months.first) === yearOf(months.last) ? printMonthName : printMonth;
  return `${print(months.first)} to ${printMonth(months.last)}`;
};
