import type { Workspace } from '@ragstone/assurance';
import {
  addDays,
  type Cadence,
  cadences,
  type Day,
  dueDays,
  instantInLondon,
  printDay,
} from '@ragstone/calendar';
import { type Duty, type DutyState, dutyStanding } from '@ragstone/governance';
import { type DaySpan, isWithin, type Schedule } from './day-span.ts';
import type { Occurrence } from './occurrence.ts';
import { remindersBefore, remindersOf } from './reminders-before.ts';

/** Every day of a span on which a duty may fall due: from its first day, and from each day on which it was met. */
const daysDue = (duty: Duty, { papers }: Workspace, days: DaySpan): readonly Day[] => {
  const { id, frequency, onThe, from, due } = duty;
  if (frequency === 'once') return due !== null && isWithin(days, due) ? [due] : [];
  if (!cadences.some((each) => each === frequency)) return [];
  const met = papers.filter(({ meets }) => meets.includes(id)).map(({ meeting }) => meeting.on);
  const starts = from === null ? met : [from, ...met.filter((day) => day > from)];
  const all = starts.flatMap((start) => dueDays(start, frequency as Cadence, days.to, onThe));
  return [...new Set(all)].filter((day) => isWithin(days, day)).sort();
};

/** What is said of a duty on the day after it was due; nothing where it was met. */
const afterwards: Readonly<Partial<Record<DutyState, string>>> = {
  late: 'and is late',
  unknown: 'and whether it came has not been seen',
};

/**
 * Of each duty with a cadence or a last day: reminders before it falls due, and a word on the day after, as far as it
 * was not met by then. Whether it was is asked of `dutyStanding` for that day, so that a paper of a later meeting
 * changes nothing before it.
 */
export const dutyOccurrences: Schedule = (workspace, days) =>
  workspace.duties.flatMap((duty) =>
    daysDue(duty, workspace, days).flatMap((due) => occurrencesOf(workspace, duty, due)),
  );

const occurrencesOf = (workspace: Workspace, duty: Duty, due: Day): readonly Occurrence[] => {
  const titles = (ids: readonly string[]): string =>
    ids
      .map((id) => [...workspace.bodies, ...workspace.roles].find((each) => each.id === id)?.title ?? id)
      .join(', ');
  const from = duty.by.length === 0 ? '' : `, from ${titles(duty.by)}`;
  const to = duty.to.length === 0 ? '' : ` to ${titles(duty.to)}`;
  const make = (what: string, at: string, says: string): Occurrence => ({
    key: `duties/${duty.id}:${what}/${due}`,
    schedule: 'duties',
    at,
    job: 'remind',
    board: duty.to[0] ?? null,
    template: null,
    duty: duty.id,
    says: `${duty.says}${from}: ${says}`,
  });
  const standing = (on: Day) => dutyStanding(duty, workspace, on);
  const before = remindersBefore(workspace, 'duties', due).flatMap(({ id, on, at, says }) => {
    const { state, dueOn } = standing(on);
    const isAhead = (state === 'met' || state === 'not-yet-due') && dueOn === due;
    const begun = duty.from === null || duty.from <= on;
    const runs = duty.until === null || due <= duty.until;
    const isMetOnce = duty.frequency === 'once' && state === 'met';
    return isAhead && begun && runs && !isMetOnce
      ? [make(id, at, `due${to} by ${printDay(due)} (${says})`)]
      : [];
  });
  const lateOn = addDays(due, 1);
  const { state, dueOn } = standing(lateOn);
  const word = dueOn === due && (duty.until === null || lateOn <= duty.until) ? afterwards[state] : undefined;
  const at = instantInLondon(lateOn, remindersOf(workspace, 'duties').time);
  return word === undefined
    ? before
    : [...before, make('late', at, `was due${to} by ${printDay(due)} ${word}`)];
};
