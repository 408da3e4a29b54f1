import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { workspaceOf } from './workspace.fixture.ts';

const lines = (workspace: ReturnType<typeof workspaceOf>, from: string, to: string): readonly string[] =>
  occurrencesBetween(workspace, from, to).map(({ at, job, says }) => `${at} ${job} ${says}`);

test('papers go out so many working days before a meeting, the bank holiday of May not counted', () =>
  expect(lines(workspaceOf(), '2026-05-01T00:00:00Z', '2026-06-30T00:00:00Z')).toEqual([
    '2026-05-21T08:00:00.000Z remind Papers for The Board on 15 June 2026 go out on 5 June 2026 (10 working days before)',
    '2026-06-03T08:00:00.000Z remind Papers for The Board on 15 June 2026 go out on 5 June 2026 (2 working days before)',
    '2026-06-05T11:00:00.000Z notify Papers for The Board on 15 June 2026 go out',
  ]));

test('reminders come when the workspace says', () => {
  const reminders = [{ of: 'papers', workingDaysBefore: [1], time: '16:30' }];
  const workspace = workspaceOf({ reminders: reminders as never[] });
  expect(lines(workspace, '2026-05-01T00:00:00Z', '2026-06-05T00:00:00Z')).toEqual([
    '2026-06-04T15:30:00.000Z remind Papers for The Board on 15 June 2026 go out on 5 June 2026 (1 working day before)',
  ]);
});

test('a meeting that comes round regularly has papers like one that is listed', () => {
  const meets = {
    time: '10:00',
    regularly: { every: 'every-two-months', from: '2026-01-05' },
    papers: { workingDaysBefore: 5, time: '12:00' },
  };
  const workspace = workspaceOf({
    bodies: [{ id: 'executive', title: 'The Executive', meets }] as never[],
    meetings: [{ body: 'executive', on: '2026-03-05' }] as never[],
    reminders: [{ of: 'papers', workingDaysBefore: [], time: '09:00' }] as never[],
  });
  expect(lines(workspace, '2025-12-01T00:00:00Z', '2026-06-01T00:00:00Z')).toEqual([
    '2025-12-24T12:00:00.000Z notify Papers for The Executive on 5 January 2026 go out',
    '2026-02-26T12:00:00.000Z notify Papers for The Executive on 5 March 2026 go out',
    '2026-04-27T11:00:00.000Z notify Papers for The Executive on 5 May 2026 go out',
  ]);
});
