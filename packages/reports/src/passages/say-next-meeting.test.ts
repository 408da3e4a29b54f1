import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { sayNextMeeting } from './say-next-meeting.ts';

test.each([
  [
    { nextMeeting: '2026-06-15', papersDue: '2026-06-05' },
    'Meets next on 15 June 2026, papers by 5 June 2026',
  ],
  [{ nextMeeting: '2026-06-15', papersDue: null }, 'Meets next on 15 June 2026'],
  [
    { nextMeeting: null, papersDue: null, meets: 'monthly on the first Tuesday' },
    'Meets monthly on the first Tuesday; no next date is listed',
  ],
  [{ nextMeeting: null, papersDue: null }, ''],
])('%j is said as "%s"', (dates, said) => expect(sayNextMeeting(english, dates)).toBe(said));
