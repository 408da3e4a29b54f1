import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';

/** A week as ISO 8601 numbers it: Monday to Sunday, in the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** Week 1 holds 4 January. */
const firstMondayOf = (year: number) => {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth));
};

export const mondayOf = ({ year, week }: IsoWeek): Day => addDays(firstMondayOf(year), (week - 1) * 7);

export const isoWeekOf = (day: Day): IsoWeek => {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(firstMondayOf(year), thursday) / 7) + 1 };
};
