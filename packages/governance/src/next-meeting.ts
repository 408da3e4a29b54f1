import type { Meeting } from './meeting.ts';

/** The first meeting of a body on or after a day (`YYYY-MM-DD`); null where none is known. */
export const nextMeeting = (body: string, meetings: readonly Meeting[], onOrAfter: string): Meeting | null =>
  meetings
    .filter((meeting) => meeting.body === body && meeting.on >= onOrAfter)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
