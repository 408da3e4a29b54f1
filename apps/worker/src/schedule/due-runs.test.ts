import { expect, test } from 'vitest';
import { dueRuns } from './due-runs.ts';
import { occurrencesBetween } from './occurrences-between.ts';
import { workspaceOf } from './workspace.fixture.ts';

const weekly = {
  id: 'exceptions',
  says: 'Exceptions',
  does: 'paper',
  template: 'exceptions',
  for: 'huddle',
  on: { every: 'weekly', from: '2026-03-02' },
  time: '09:00',
};
const workspace = workspaceOf({ timetables: [weekly] as never[], meetings: [] });
const runs = (since: string, now: string) => dueRuns(occurrencesBetween(workspace, since, now), now);

test('what fell due just now is not late', () =>
  expect(runs('2026-03-02T08:00:00Z', '2026-03-02T09:00:30Z')).toMatchObject([
    { late: false, standsFor: [] },
  ]));

test('after a fortnight without the worker the last turn is run once, late, and stands for the other', () =>
  expect(runs('2026-03-04T00:00:00Z', '2026-03-18T10:00:00Z')).toMatchObject([
    { occurrence: { key: 'exceptions/2026-03-16' }, late: true, standsFor: ['exceptions/2026-03-09'] },
  ]));

test('and the turn after it comes on its own day', () =>
  expect(runs('2026-03-18T10:00:00Z', '2026-03-23T09:00:00Z')).toMatchObject([
    { occurrence: { key: 'exceptions/2026-03-23' }, late: false, standsFor: [] },
  ]));
