import { describe, expect, test } from 'vitest';
import { bankHolidaysEngland, bankHolidaysKnown } from './bank-holidays-england.ts';
import { addDays, type Day, weekdayOf } from './day.ts';

const years = Array.from({ length: 11 }, (_, index) => 2018 + index);
const inYear = (year: number) => bankHolidaysEngland.filter(({ day }) => day.startsWith(`${year}-`));

/** Easter Sunday by the Gregorian reckoning of golden number, epact and dominical letter. */
const easter = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28`, moon - weekday);
};

test('the list is in order, and says the first and last days of what it covers', () => {
  const days = bankHolidaysEngland.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].toSorted());
  expect(bankHolidaysKnown).toEqual({ from: '2018-01-01', to: '2028-12-31' });
  expect(days[0]?.slice(0, 4)).toBe('2018');
  expect(days.at(-1)?.slice(0, 4)).toBe('2028');
});

test('no bank holiday falls on a weekend', () => {
  expect(bankHolidaysEngland.filter(({ day }) => weekdayOf(day) > 5)).toEqual([]);
});

test.each(years)('%i has its eight, and those of one year only', (year) => {
  const extra: Readonly<Record<number, number>> = { 2022: 2, 2023: 1 };
  expect(inYear(year)).toHaveLength(8 + (extra[year] ?? 0));
});

test.each(years)('Good Friday and Easter Monday of %i stand about Easter Sunday', (year) => {
  const named = (name: string) => inYear(year).find((holiday) => holiday.name === name)?.day;
  expect(named('Good Friday')).toBe(addDays(easter(year), -2));
  expect(named('Easter Monday')).toBe(addDays(easter(year), 1));
});

describe('days moved or added for one year', () => {
  test.each(['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'])('%s is there', (day) => {
    expect(bankHolidaysEngland.map((holiday) => holiday.day)).toContain(day);
  });

  test.each(['2020-05-04', '2022-05-30'])('%s, from which it was moved, is not', (day) => {
    expect(bankHolidaysEngland.map((holiday) => holiday.day)).not.toContain(day);
  });
});

describe('days that fall on a weekend', () => {
  test.each([
    ['2020-12-28', 'Boxing Day (substitute day)'],
    ['2021-12-27', 'Christmas Day (substitute day)'],
    ['2021-12-28', 'Boxing Day (substitute day)'],
    ['2022-01-03', 'New Year’s Day (substitute day)'],
    ['2022-12-27', 'Christmas Day (substitute day)'],
    ['2023-01-02', 'New Year’s Day (substitute day)'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2027-12-27', 'Christmas Day (substitute day)'],
    ['2027-12-28', 'Boxing Day (substitute day)'],
    ['2028-01-03', 'New Year’s Day (substitute day)'],
  ])('%s is %s', (day, name) => {
    expect(bankHolidaysEngland).toContainEqual({ day, name });
  });
});
