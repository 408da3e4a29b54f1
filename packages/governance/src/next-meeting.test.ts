import { expect, test } from 'vitest';
import { nextMeeting } from './next-meeting.ts';

const meetings = [
  { body: 'board', on: '2026-09-17' },
  { body: 'board', on: '2026-02-26' },
  { body: 'board', on: '2026-06-15' },
  { body: 'executive', on: '2026-05-05' },
];

test.each([
  ['2026-02-27', '2026-06-15'],
  ['2026-06-15', '2026-06-15'],
  ['2026-09-18', undefined],
])('on or after %s the board meets on %s', (day, on) =>
  expect(nextMeeting('board', meetings, day)?.on).toBe(on),
);
