import { bankHolidaysEngland, bankHolidaysKnown } from './bank-holidays-england.ts';
import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';
import { type Parsed, parsed, refused } from './parsed.ts';

const holidays: ReadonlySet<Day> = new Set(bankHolidaysEngland.map(({ day }) => day));

const unknown = (day: Day) =>
  refused({
    code: 'working-days-unknown',
    day,
    knownFrom: bankHolidaysKnown.from,
    knownTo: bankHolidaysKnown.to,
  });

const isKnown = (day: Day) => bankHolidaysKnown.from <= day && day <= bankHolidaysKnown.to;

const works = (day: Day) => weekdayOf(day) <= 5 && !holidays.has(day);

/** Any Monday, from which weekdays are counted in whole weeks. */
const MONDAY = '2018-01-01';

/** Working days from that Monday through a day, itself counted; only differences mean anything. */
const daysThrough = (day: Day) => {
  const days = daysBetween(MONDAY, day) + 1;
  const weeks = Math.floor(days / 7);
  return (
    weeks * 5 +
    Math.min(days - weeks * 7, 5) -
    bankHolidaysEngland.filter((holiday) => holiday.day <= day).length
  );
};

const daysBefore = (day: Day) => daysThrough(day) - (works(day) ? 1 : 0);

/**
 * Whether a day is a bank holiday in England and Wales; unknown outside the years of `bankHolidaysEngland`.
 */
export const isBankHoliday = (day: Day): Parsed<boolean> =>
  isKnown(day) ? parsed(holidays.has(day)) : unknown(day);

/**
 * Whether a day is Monday to Friday and no bank holiday in England; unknown outside the years of the list.
 */
export const isWorkingDay = (day: Day): Parsed<boolean> => (isKnown(day) ? parsed(works(day)) : unknown(day));

/**
 * The working day so many after a day, which itself is not counted, or before it when `count` is negative. 0
 * gives the day itself, working or not. Unknown when the count runs out of the years of
 * `bankHolidaysEngland`.
 */
export const addWorkingDays = (day: Day, count: number): Parsed<Day> => {
  if (!Number.isInteger(count)) throw new Error(`${count} is no whole number of working days`);
  let at = day;
  let left = Math.abs(count);
  while (left > 0 && isKnown(at)) {
    at = addDays(at, Math.sign(count));
    if (works(at)) left -= 1;
  }
  return isKnown(at) ? parsed(at) : unknown(at);
};

/**
 * How many working days `to` is after `from`: those after `from`, up to and including `to`. Negative when
 * `to` is before, counting from `to` up to the day before `from`, so that it undoes `addWorkingDays`.
 */
export const workingDaysBetween = (from: Day, to: Day): Parsed<number> => {
  if (!isKnown(from)) return unknown(from);
  if (!isKnown(to)) return unknown(to);
  return parsed(to < from ? daysBefore(to) - daysBefore(from) : daysThrough(to) - daysThrough(from));
};
