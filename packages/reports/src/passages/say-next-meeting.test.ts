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

test.each([
  ['2026-06-04', 'Meets next on 15 June 2026, papers by 5 June 2026'],
  ['2026-06-05', 'Meets next on 15 June 2026, papers by 5 June 2026'],
  ['2026-06-06', 'Meets next on 15 June 2026; papers were due by 5 June 2026'],
  ['2026-06-15', 'Meets today, 15 June 2026; papers were due by 5 June 2026'],
])('on %s a day that is past or today is said as such: "%s"', (asOf, said) => {
  expect(sayNextMeeting(english, { nextMeeting: '2026-06-15', papersDue: '2026-06-05' }, asOf)).toBe(said);
});
