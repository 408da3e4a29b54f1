import type { Day } from './day.ts';
import { type MonthIndex, monthIndexOf, monthOfYear, yearOf } from './months.ts';

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `October`. */
export const printMonthName = (month: MonthIndex): string => String(names[monthOfYear(month) - 1]);

/** `October 2025`. */
export const printMonth = (month: MonthIndex): string => `${printMonthName(month)} ${yearOf(month)}`;

/** `19 May 2026`. */
export const printDay = (day: Day): string => `${Number(day.slice(8))} ${printMonth(monthIndexOf(day))}`;
