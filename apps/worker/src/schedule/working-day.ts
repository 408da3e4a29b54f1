import { addDays, addWorkingDays, type Day, isWorkingDay } from '@ragstone/calendar';

/** A day reached by counting working days, and whether the bank holidays up to it are known. */
export interface WorkingDay {
  readonly day: Day;
  readonly sure: boolean;
}

/** Any Monday. */
const MONDAY = '2018-01-01';

const isWeekday = (day: Day): boolean => {
  const days = Math.round((Date.parse(day) - Date.parse(MONDAY)) / 86_400_000);
  return ((days % 7) + 7) % 7 < 5;
};

const works = (day: Day): boolean => {
  const known = isWorkingDay(day);
  return known.ok ? known.value : isWeekday(day);
};

/**
 * The working day so many before a day, which itself is not counted. Beyond the years whose bank holidays are known it
 * counts Mondays to Fridays and says so: a reminder on a bank holiday is better than none.
 */
export const workingDaysBefore = (day: Day, count: number): WorkingDay => {
  const known = addWorkingDays(day, -count);
  if (known.ok) return { day: known.value, sure: true };
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (works(at)) left -= 1;
  }
  return { day: at, sure: false };
};

/** A day, or the first working day after it where it is none itself. */
export const workingDayFrom = (day: Day): WorkingDay => {
  let at = day;
  while (!works(at)) at = addDays(at, 1);
  return { day: at, sure: isWorkingDay(at).ok };
};

/** A line about a day that was counted without knowing the bank holidays. */
export const sayUnsure = ({ sure }: WorkingDay): string =>
  sure ? '' : ' (counted without bank holidays, which are not known for that year)';
