import { addDays, type Day, daysInMonth, weekdayOf } from './day.ts';

const turns = ['first', 'second', 'third', 'fourth', 'last'] as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A weekday of a month as people say it: `first Tuesday`, `last Thursday`. There is no fifth: not every month has one. */
export type WeekdayOfMonth = `${(typeof turns)[number]} ${(typeof weekdays)[number]}`;

export const weekdaysOfMonth: readonly WeekdayOfMonth[] = turns.flatMap((turn) =>
  weekdays.map((weekday): WeekdayOfMonth => `${turn} ${weekday}`),
);

/** The day that a weekday of the month of a day is: the `first Tuesday` of the month of 2026-06-15 is 2026-06-02. */
export const weekdayInMonth = (said: WeekdayOfMonth, day: Day): Day => {
  const turn = turns.findIndex((each) => said.startsWith(each));
  const weekday = weekdays.findIndex((each) => said.endsWith(each)) + 1;
  const first = `${day.slice(0, 7)}-01`;
  if (turns[turn] !== 'last') return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + turn * 7);
  const last = `${day.slice(0, 7)}-${daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`;
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
};
