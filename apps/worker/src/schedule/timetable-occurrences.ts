import type { Workspace } from '@ragstone/assurance';
import { type Day, instantInLondon, printDay } from '@ragstone/calendar';
import type { Timetable, TimetableTask } from '@ragstone/governance';
import type { DaySpan, Schedule } from './day-span.ts';
import { meetingDays } from './meeting-days.ts';
import type { JobKind } from './occurrence.ts';
import { regularDays } from './regular-days.ts';
import { sayUnsure, workingDayBefore } from './working-day.ts';

const jobOf: Readonly<Record<TimetableTask, JobKind>> = {
  paper: 'render',
  assessment: 'assess',
  reminder: 'remind',
};

/** A day on which a timetable is kept, the day or meeting that it is named by, and what is said of it. */
interface Turn {
  readonly on: Day;
  readonly named: Day;
  readonly says: string;
}

const turnsOf = (
  { on, says }: Timetable,
  { bodies, meetings }: Workspace,
  days: DaySpan,
): readonly Turn[] => {
  if ('every' in on)
    return regularDays(on, days).map((each) => ({
      on: each.day,
      named: each.day,
      says: `${says}${sayUnsure(each)}`,
    }));
  const body = bodies.find(({ id }) => id === on.meetingsOf);
  if (body === undefined) return [];
  return meetingDays(body, meetings, days).map((named) => {
    const before = workingDayBefore(named, on.workingDaysBefore);
    const when = named === before.day ? '' : `, for the meeting of ${body.title} on ${printDay(named)}`;
    return { on: before.day, named, says: `${says}${when}${sayUnsure(before)}` };
  });
};

/** What the timetables of a workspace ask for. */
export const timetableOccurrences: Schedule = (workspace, days) =>
  workspace.timetables.flatMap((timetable) =>
    turnsOf(timetable, workspace, days).map(({ on, named, says }) => ({
      key: `${timetable.id}/${named}`,
      schedule: timetable.id,
      at: instantInLondon(on, timetable.time),
      job: jobOf[timetable.does],
      board: timetable.for,
      template: timetable.template,
      duty: null,
      says,
    })),
  );
