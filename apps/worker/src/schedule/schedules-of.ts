import type { Workspace } from '@ragstone/assurance';
import { addDays, instantInLondon, londonTimeOf } from '@ragstone/calendar';
import type { Occurrence } from './occurrence.ts';
import { occurrencesBetween } from './occurrences-between.ts';

/** A schedule of a workspace, and what it does next, if it does anything in the year to come. */
export interface ScheduleOutlook {
  readonly id: string;
  readonly says: string;
  readonly next: Occurrence | null;
}

/** What comes from the records themselves. */
const ofRecords: Readonly<Record<string, string>> = {
  papers: 'Papers that go out, and reminders of them',
  returns: 'Returns that fall due, and reminders of them',
  duties: 'Reminders of duties',
  figures: 'Figures that become late',
  decisions: 'Decisions that end',
};

/** Every schedule of a workspace, those of its timetables first, as seen from an instant. */
export const schedulesOf = (workspace: Workspace, now: string): readonly ScheduleOutlook[] => {
  const { day, time } = londonTimeOf(new Date(now).toISOString());
  const ahead = occurrencesBetween(workspace, now, instantInLondon(addDays(day, 366), time));
  const named = [
    ...workspace.timetables.map(({ id, says }) => ({ id, says })),
    ...Object.entries(ofRecords).map(([id, says]) => ({ id, says })),
  ];
  return named.map(({ id, says }) => ({
    id,
    says,
    next: ahead.find(({ schedule }) => schedule === id) ?? null,
  }));
};
