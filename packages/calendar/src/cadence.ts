import { addDays, type Day, daysInMonth } from './day.ts';
import { monthIndexOf, monthOfYear, monthText, yearOf } from './months.ts';

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
 * from the 31st to a month that is shorter is its last day, and the day of the start is kept for the steps after it.
 */
export const afterCadence = (day: Day, cadence: Cadence, times = 1): Day => {
  if (!Number.isInteger(times)) throw new Error(`${times} is no whole number of steps`);
  const step = steps[cadence];
  if ('days' in step) return addDays(day, step.days * times);
  const month = monthIndexOf(day) + step.months * times;
  const last = daysInMonth(yearOf(month), monthOfYear(month));
  return `${monthText(month)}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
};

/** Every day on which a cadence that starts on a day falls due, after that day, up to and including `to`. */
export const dueDays = (from: Day, cadence: Cadence, to: Day): readonly Day[] => {
  const days: Day[] = [];
  for (
    let times = 1, day = afterCadence(from, cadence);
    day <= to;
    times += 1, day = afterCadence(from, cadence, times)
  )
    days.push(day);
  return days;
};

/** Whether one cadence is more often than another. */
export const isOftener = (one: Cadence, other: Cadence): boolean =>
  cadences.indexOf(one) < cadences.indexOf(other);

/** `every two months`, `quarterly`. */
export const printCadence = (cadence: Cadence): string =>
  cadence.replaceAll('-', cadence.startsWith('every') ? ' ' : '-');
