import type { Effect } from '@ragstone/history';
import { dutiesCalendar } from '../deliverers/duties-calendar.ts';
import { datedDuties } from './dated-duties.ts';
import type { JobInput } from './job.ts';

/** The calendar of what a body or role owes, made anew; none where it has no calendar. */
export const calendarFor = (input: JobInput, recipient: string): readonly Effect[] => {
  const { workspace, occurrence, asOf, channelsOf } = input;
  if (!channelsOf(recipient).includes('calendar')) return [];
  return [
    {
      key: `${workspace.id}/${occurrence.key}/${recipient}/calendar`,
      ...{ channel: 'calendar', recipient, mediaType: 'text/calendar' },
      subject: `${workspace.title}: what is due`,
      bytes: dutiesCalendar({
        ...{ name: `${workspace.title}: what is due`, knownOn: asOf },
        duties: datedDuties(input, recipient),
      }),
    },
  ];
};
