import { type Day, daysInMonth, isDay } from './day.ts';

/** A calendar month as whole months since the start of year 0, so that months are added as integers. */
export type MonthIndex = number;

export const isMonthOfYear = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;

/** `month` counts from 1 and may run past 12 or below 1 into other years. */
export const monthIndex = (year: number, month: number): MonthIndex => year * 12 + month - 1;

export const monthIndexOf = (day: Day): MonthIndex =>
  monthIndex(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

export const yearOf = (month: MonthIndex): number => Math.floor(month / 12);

/** 1 for January to 12 for December. */
export const monthOfYear = (month: MonthIndex): number => month - yearOf(month) * 12 + 1;

const two = (number: number) => String(number).padStart(2, '0');

/** `2025-10`, which is the id of the month too. */
export const monthText = (month: MonthIndex): string => `${yearOf(month)}-${two(monthOfYear(month))}`;

export const firstDayOf = (month: MonthIndex): Day => `${monthText(month)}-01`;

export const lastDayOf = (month: MonthIndex): Day =>
  `${monthText(month)}-${two(daysInMonth(yearOf(month), monthOfYear(month)))}`;

/**
 * The year in which the twelve months that start with `startMonth` (4 for financial years) and hold this one
 * began.
 */
export const yearStarting = (startMonth: number, month: MonthIndex): number => yearOf(month - startMonth + 1);

/** A first and a last month, both counted. */
export interface MonthSpan {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

/** The whole months from one day to another, or null when either end cuts a month. */
export const monthSpanOf = (first: Day, last: Day): MonthSpan | null => {
  if (!isDay(first) || !isDay(last) || last < first) return null;
  const span: MonthSpan = { first: monthIndexOf(first), last: monthIndexOf(last) };
  return first === firstDayOf(span.first) && last === lastDayOf(span.last) ? span : null;
};
