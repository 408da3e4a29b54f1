import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { workspaceOf } from '../workspace.fixture.ts';
import { nextDates } from './next-dates.ts';

const at = { ref: 'fixture.json', path: [] };
const papers = { workingDaysBefore: 6, time: '12:00' };
const habit = { time: '14:00', regularly: null, papers };
const workspace = workspaceOf([], {
  bodies: [
    { id: 'board', title: 'The Board', meets: habit, at },
    {
      ...{ id: 'executive', title: 'The Executive', at },
      meets: { ...habit, source: { document: 'unpublished', line: 1 } },
    },
    { id: 'group', title: 'The Group', at },
    {
      ...{ id: 'operations', title: 'Operations', at },
      meets: {
        ...habit,
        regularly: {
          ...{ every: 'monthly', onThe: 'first Tuesday', from: '2025-12-02', until: null },
          onClosedDay: 'next-working-day',
        },
      },
    },
  ],
  meetings: ['board', 'executive', 'group'].map((body) => ({ body, on: '2026-01-20', at })),
});
const knowledge = knowledgeOn(workspace, '2026-01-02');

test.each([
  ['a body that says how long before', 'board', { nextMeeting: '2026-01-20', papersDue: '2026-01-12' }],
  [
    'a body whose document was not published then',
    'executive',
    { nextMeeting: '2026-01-20', papersDue: null },
  ],
  ['a body that does not say', 'group', { nextMeeting: '2026-01-20', papersDue: null }],
  ['a body without a known meeting', 'panel', { nextMeeting: null, papersDue: null }],
  [
    'a body that meets regularly, of which none is listed',
    'operations',
    { nextMeeting: null, papersDue: null, meets: 'monthly on the first Tuesday' },
  ],
  ['nobody', null, { nextMeeting: null, papersDue: null }],
])('%s', (_, route, dates) => expect(nextDates(route, knowledge)).toEqual(dates));

test('a deadline that is over is still said while the meeting is to come', () =>
  expect(nextDates('board', knowledgeOn(workspace, '2026-01-19')).papersDue).toBe('2026-01-12'));
