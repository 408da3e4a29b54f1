import { utc } from '@date-fns/utc';
import { addDays as shiftByDays } from 'date-fns/addDays';
import { getISODay } from 'date-fns/getISODay';
import { type Parsed, parsed, refused } from './parsed.ts';

/** A calendar day, `YYYY-MM-DD`, in the years 1000 to 9999: no time, no zone. Sorts as text. */
export type Day = string;

const DAY = 24 * 60 * 60 * 1000;

/** Days in a month of 1 to 12; 0 for any other month. */
export const daysInMonth = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

export const isDay = (text: string): boolean => {
  const match = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]));
};

/** In universal time, where every day is as long as the next. */
const midnight = (day: Day) => {
  if (!isDay(day)) throw new Error(`${day} is no day: parse it first`);
  return utc(`${day}T00:00Z`);
};

/**
 * Reads `YYYY-MM-DD` and nothing else: `2025-02-30` is no day, and `31/03/2026` is told which form is wanted.
 */
export const parseDay = (text: string): Parsed<Day> => {
  if (isDay(text)) return parsed(text);
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const turned =
    dayFirst && `${dayFirst[3]}-${dayFirst[2]?.padStart(2, '0')}-${dayFirst[1]?.padStart(2, '0')}`;
  if (turned && isDay(turned))
    return refused({ code: 'day-unreadable', text, fault: 'day-first', write: turned });
  const fault = turned || /^\d{4}-\d\d-\d\d$/.test(text) ? 'no-such-day' : 'not-a-day';
  return refused({ code: 'day-unreadable', text, fault, write: null });
};

/** The day a whole number of days later, or earlier when `days` is negative. */
export const addDays = (day: Day, days: number): Day => {
  const shifted = Number.isInteger(days) ? shiftByDays(midnight(day), days).toISOString().slice(0, 10) : '';
  if (!isDay(shifted)) throw new Error(`${day} plus ${days} days is no day of the years 1000 to 9999`);
  return shifted;
};

/** How many days `to` is after `from`: negative when it is before. */
export const daysBetween = (from: Day, to: Day): number =>
  (midnight(to).getTime() - midnight(from).getTime()) / DAY;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => getISODay(midnight(day), { in: utc });
