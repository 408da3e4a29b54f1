import { addDays, type Day, daysInMonth } from './day.ts';
import { monthIndexOf, monthOfYear, monthText, yearOf } from './months.ts';
import { type WeekdayOfMonth, weekdayInMonth } from './weekday-of-month.ts';

/** How often something is done, from the most often to the least. */
export const cadences = [
  'daily',
  'weekly',
  'fortnightly',
  'monthly',
  'every-two-months',
  'quarterly',
  'six-monthly',
  'yearly',
  'every-two-years',
  'every-three-years',
] as const;

export type Cadence = (typeof cadences)[number];

const steps: Readonly<Record<Cadence, { readonly days: number } | { readonly months: number }>> = {
  daily: { days: 1 },
  weekly: { days: 7 },
  fortnightly: { days: 14 },
  monthly: { months: 1 },
  'every-two-months': { months: 2 },
  quarterly: { months: 3 },
  'six-monthly': { months: 6 },
  yearly: { months: 12 },
  'every-two-years': { months: 24 },
  'every-three-years': { months: 36 },
};

/**
 * The day so many steps of a cadence after a day, or before it when `times` is negative. Months are calendar months:
 * from the 31st to a month that is shorter is its last day, and the day of the start is kept for the steps after it. With a
 * weekday it is that day of the month, whatever day of its month the start was; a cadence in days takes none, and throws.
 */
export const afterCadence = (day: Day, cadence: Cadence, times = 1, onThe?: WeekdayOfMonth): Day => {
  if (!Number.isInteger(times)) throw new Error(`${times} is no whole number of steps`);
  const step = steps[cadence];
  if ('days' in step) {
    if (onThe !== undefined) throw new Error(`${cadence} is counted in days, and never on the ${onThe}`);
    return addDays(day, step.days * times);
  }
  const month = monthIndexOf(day) + step.months * times;
  const last = daysInMonth(yearOf(month), monthOfYear(month));
  if (onThe !== undefined) return weekdayInMonth(onThe, `${monthText(month)}-01`);
  return `${monthText(month)}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
};

/** Whether a cadence is counted in months, so that it can fall on a weekday of the month. */
export const isInMonths = (cadence: Cadence): boolean => 'months' in steps[cadence];

/** Every day on which a cadence that starts on a day falls due, after that day, up to and including `to`. */
export const dueDays = (from: Day, cadence: Cadence, to: Day, onThe?: WeekdayOfMonth): readonly Day[] => {
  const days: Day[] = [];
  for (
    let times = 1, day = afterCadence(from, cadence, 1, onThe);
    day <= to;
    times += 1, day = afterCadence(from, cadence, times, onThe)
  )
    days.push(day);
  return days;
};

/** Whether one cadence is more often than another. */
export const isOftener = (one: Cadence, other: Cadence): boolean =>
  cadences.indexOf(one) < cadences.indexOf(other);

/** `every two months`, `quarterly`, `monthly on the first Tuesday`. */
export const printCadence = (cadence: Cadence, onThe?: WeekdayOfMonth): string =>
  [
    cadence.replaceAll('-', cadence.startsWith('every') ? ' ' : '-'),
    ...(onThe === undefined ? [] : [`on the ${onThe}`]),
  ].join(' ');
