import { expect, test } from 'vitest';
import { schedulesOf } from './schedules-of.ts';
import { workspaceOf } from './workspace.fixture.ts';

test('every schedule has what it does next, or nothing', () => {
  const weekly = {
    id: 'weekly-look',
    says: 'A look',
    does: 'assessment',
    on: { every: 'weekly', from: '2026-03-02' },
    time: '09:00',
  };
  const outlook = schedulesOf(workspaceOf({ timetables: [weekly] as never[] }), '2026-03-28T12:00:00Z');
  expect(outlook.map(({ id, next }) => [id, next?.at ?? null])).toEqual([
    ['weekly-look', '2026-03-30T08:00:00.000Z'],
    ['papers', '2026-05-21T08:00:00.000Z'],
    ['returns', null],
    ['duties', null],
    ['figures', null],
    ['decisions', null],
  ]);
});
