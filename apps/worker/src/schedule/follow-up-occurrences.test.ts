import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { workspaceOf } from './workspace.fixture.ts';

const about = 'discharge/off-plan/share/E10000018/month';
const said = (decides: string, on: string) => ({
  ...{ decides, about, by: 'lead', on, reason: 'So it was' },
  seen: { period: '2026-01', level: 0, version: 1 },
});
const rules = {
  ...{ id: 'discharge', title: 'Discharge', version: 1, state: 'draft', forPeriods: { from: '2025-04' } },
  escalations: [
    {
      id: 'off-plan',
      for: { each: 'duty' },
      raise: { when: { fact: 'state', operator: 'is', value: 'late' } },
      clear: { when: { fact: 'state', operator: 'is', value: 'met' } },
      // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
      then: { start: 'recovery plan', owner: 'lead', check: { every: 'week', what: ['caseloads'] } },
    },
  ],
};

/** It started on Friday 20 March 2026: the looks of the weeks after that, over Good Friday, 3 April, and the change of the clocks. */
const found = (...decisions: readonly object[]) =>
  occurrencesBetween(
    workspaceOf({ meetings: [] }, { 'rules/discharge.rules.json': rules, 'decisions.json': { decisions } }),
    '2026-03-20T12:00:00Z',
    '2026-04-08T12:00:00Z',
  ).map(({ key, at, says }) => `${at} ${key.replace(about, '')} ${says.replace(`${about}: `, '')}`);

test('two working days before each look, and on the day after one of which nobody says that it was taken', () =>
  expect(found(said('started', '2026-03-20'))).toEqual([
    '2026-03-25T09:00:00.000Z follow-ups/:2-working-days-before/2026-03-27 a look at caseloads is due by 27 March 2026 (2 working days before)',
    '2026-03-28T09:00:00.000Z follow-ups/:late/2026-03-27 a look at caseloads was due by 27 March 2026, and nobody has said that it was taken',
    '2026-04-01T08:00:00.000Z follow-ups/:2-working-days-before/2026-04-07 a look at caseloads is due by 7 April 2026 (2 working days before)',
    '2026-04-08T08:00:00.000Z follow-ups/:2-working-days-before/2026-04-10 a look at caseloads is due by 10 April 2026 (2 working days before)',
    '2026-04-08T08:00:00.000Z follow-ups/:late/2026-04-07 a look at caseloads was due by 7 April 2026, and nobody has said that it was taken',
  ]));

test('nobody hears of a look that was taken, and of none before it started', () => {
  expect(found()).toEqual([]);
  expect(found(said('started', '2026-03-20'), said('checked', '2026-03-24'))).not.toContainEqual(
    expect.stringContaining('2026-03-27'),
  );
});
