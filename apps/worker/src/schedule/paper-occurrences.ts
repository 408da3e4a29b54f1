import { instantInLondon, printDay } from '@ragstone/calendar';
import type { Schedule } from './day-span.ts';
import { meetingDays } from './meeting-days.ts';
import type { Occurrence } from './occurrence.ts';
import { remindersBefore } from './reminders-before.ts';
import { sayUnsure, workingDayBefore } from './working-day.ts';

/** Of each meeting whose papers go out at a stated time: reminders before that, and the word that they go out. */
export const paperOccurrences: Schedule = (workspace, days) =>
  workspace.bodies.flatMap((body) => {
    const papers = body.meets?.papers;
    if (!papers) return [];
    return meetingDays(body, workspace.meetings, days).flatMap((meeting): readonly Occurrence[] => {
      const due = workingDayBefore(meeting, papers.workingDaysBefore);
      const what = `Papers for ${body.title} on ${printDay(meeting)}`;
      const common = { schedule: 'papers', board: body.id, template: null, duty: null };
      return [
        ...remindersBefore(workspace, 'papers', due.day).map((reminder) => ({
          ...common,
          key: `papers/${body.id}:${reminder.id}/${meeting}`,
          at: reminder.at,
          job: 'remind' as const,
          says: `${what} go out on ${printDay(due.day)} (${reminder.says})`,
        })),
        {
          ...common,
          key: `papers/${body.id}:due/${meeting}`,
          at: instantInLondon(due.day, papers.time),
          job: 'notify' as const,
          says: `${what} go out${sayUnsure(due)}`,
        },
      ];
    });
  });
