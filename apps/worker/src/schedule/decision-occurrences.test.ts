import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { workspaceOf } from './workspace.fixture.ts';

const decision = {
  decides: 'snoozed',
  about: 'off-plan',
  seen: { period: '2026-02', level: 1, version: 1 },
  by: 'chair',
  on: '2026-03-01',
  reason: 'The ward is closed',
  until: '2026-03-28',
};

test('on the day after a decision ended, at 09:00 by the clocks of that day, somebody is told', () =>
  expect(
    occurrencesBetween(
      workspaceOf({ meetings: [] }, { 'decisions.json': { decisions: [decision] } }),
      '2026-03-01T00:00:00Z',
      '2026-04-01T00:00:00Z',
    ),
  ).toMatchObject([
    {
      key: 'decisions/off-plan:snoozed-ended/2026-03-28',
      at: '2026-03-29T08:00:00.000Z',
      duty: 'off-plan',
      says: 'off-plan, snoozed by Chair of the Board: that ended yesterday',
    },
  ]));

test('what was taken back has ended before', () => {
  const { until: _, ...withdrawn } = { ...decision, decides: 'withdrawn', on: '2026-03-10' };
  const found = occurrencesBetween(
    workspaceOf({ meetings: [] }, { 'decisions.json': { decisions: [decision, withdrawn] } }),
    '2026-03-01T00:00:00Z',
    '2026-04-01T00:00:00Z',
  );
  expect(found).toEqual([]);
});
