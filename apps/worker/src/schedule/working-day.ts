import { addDays, addWorkingDays, type Day, isWorkingDay } from '@ragstone/calendar';

/** A day reached by counting working days, and whether the bank holidays up to it are known. */
export interface WorkingDay {
  readonly day: Day;
  readonly sure: boolean;
}

/** Monday to Friday. */
const isWeekday = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
};

/** Whether a day is worked on; where the bank holidays of its year are not known, Monday to Friday are. */
export const isWorked = (day: Day): boolean => {
  const known = isWorkingDay(day);
  return known.ok ? known.value : isWeekday(day);
};

/**
 * The working day so many before a day, which itself is not counted. Beyond the years whose bank holidays are known it
 * counts Mondays to Fridays and says that it is not sure: a reminder on a bank holiday is better than none.
 */
export const workingDayBefore = (day: Day, count: number): WorkingDay => {
  const known = addWorkingDays(day, -count);
  if (known.ok) return { day: known.value, sure: true };
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (isWorked(at)) left -= 1;
  }
  return { day: at, sure: false };
};

/** A day, or the first working day after it where it is none itself. */
export const workingDayFrom = (day: Day): WorkingDay => {
  let at = day;
  while (!isWorked(at)) at = addDays(at, 1);
  return { day: at, sure: isWorkingDay(at).ok };
};

/** What is added to a line about a day that was counted without knowing the bank holidays. */
export const sayUnsure = ({ sure }: WorkingDay): string =>
  sure ? '' : ', bank holidays of that year not being known';
