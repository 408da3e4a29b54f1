import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { sayNextMeeting } from './say-next-meeting.ts';

test.each([
  ['2026-06-15', '2026-06-05', 'Meets next on 15 June 2026, papers by 5 June 2026'],
  ['2026-06-15', null, 'Meets next on 15 June 2026'],
  [null, null, ''],
])('a meeting on %s with papers by %s is said as %s', (nextMeeting, papersDue, said) =>
  expect(sayNextMeeting(english, { nextMeeting, papersDue })).toBe(said),
);
