import { expect, test } from 'vitest';
import type { Meeting } from './meeting.ts';
import { nextMeetingDay } from './next-meeting-day.ts';

const source = { document: 'agenda', line: 1 };
const meetings: readonly Meeting[] = [
  { body: 'board', on: '2026-02-26', next: [{ on: '2026-05-28', source }] },
  { body: 'board', on: '2026-06-15', next: [{ on: '2026-09', source }] },
  { body: 'group', on: '2026-03-05' },
];

test('the next day is that of a known meeting, or one that papers print for it', () => {
  expect(nextMeetingDay('board', meetings, '2026-02-26')).toBe('2026-02-26');
  expect(nextMeetingDay('board', meetings, '2026-02-27')).toBe('2026-05-28');
  expect(nextMeetingDay('board', meetings, '2026-05-29')).toBe('2026-06-15');
});

test('a month is no day, and what nobody knows is null', () => {
  expect(nextMeetingDay('board', meetings, '2026-06-16')).toBeNull();
  expect(nextMeetingDay('executive', meetings, '2026-01-01')).toBeNull();
});
