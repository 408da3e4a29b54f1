import { describe, expect, test } from 'vitest';
import { duty, meeting, paper } from './boards.fixture.ts';
import type { Duty } from './duty.ts';
import { dutyStanding, turnsMissed } from './duty-standing.ts';

const stands = (
  asOf: string,
  more: Partial<Duty>,
  papers: readonly string[] = [],
  meetings: readonly ReturnType<typeof meeting>[] = [],
) => {
  const of = dutyStanding(duty(more), { papers: papers.map((on) => paper(on)), meetings }, asOf);
  return [of.state, of.dueOn, of.daysLate, of.unknownBecause];
};

describe('what is owed every quarter from 1 June', () => {
  test('is not yet due on 1 September, its day', () =>
    expect(stands('2025-09-01', {})).toEqual(['not-yet-due', '2025-09-01', null, null]));

  test('is unknown the day after, where no meeting has been seen', () =>
    expect(stands('2025-09-02', {})).toEqual(['unknown', '2025-09-01', null, 'nothing-seen']));

  test('is late where every meeting since was seen without it', () =>
    expect(stands('2025-09-11', {}, [], [meeting('2025-09-10')])).toEqual(['late', '2025-09-01', 10, null]));

  test('is unknown where one of them was not seen', () => {
    const unseen = meeting('2025-07-01', { agenda: undefined });
    expect(stands('2025-09-11', {}, [], [unseen, meeting('2025-09-10')])).toEqual([
      'unknown',
      '2025-09-01',
      null,
      'nothing-seen',
    ]);
  });

  test('is late by the latest turn only: what came before was perhaps not seen', () =>
    expect(stands('2026-06-15', {}, [], [meeting('2026-06-15')])).toEqual(['late', '2026-06-01', 14, null]));

  test('is met for a quarter after it came', () => {
    expect(stands('2025-12-10', {}, ['2025-09-10'])).toEqual(['met', '2025-12-10', null, null]);
    expect(stands('2025-12-11', {}, ['2025-09-10'], [meeting('2025-12-11')])[0]).toBe('late');
  });

  test('stands after its last day as it did then', () =>
    expect(stands('2026-06-15', { until: '2025-12-01' }, ['2025-09-10'])[0]).toBe('met'));

  test('is not met by what comes later than the day', () =>
    expect(stands('2025-09-01', {}, ['2025-09-10'])[0]).toBe('not-yet-due'));
});

test('what is owed on a weekday of the month falls due on that day, wherever its start fell', () => {
  const monthly = { frequency: 'monthly', onThe: 'first Tuesday', from: '2026-05-20' } as const;
  expect(stands('2026-06-02', monthly)).toEqual(['not-yet-due', '2026-06-02', null, null]);
  expect(stands('2026-06-08', monthly, [], [meeting('2026-06-03')])).toEqual(['late', '2026-06-02', 6, null]);
  expect(stands('2026-06-08', monthly, ['2026-06-02'])).toEqual(['met', '2026-07-07', null, null]);
});

describe('what is owed once', () => {
  const once = { frequency: 'once', due: '2025-11-05' } as const;

  test('is not yet due on its day, and met when it comes, late or not', () => {
    expect(stands('2025-11-05', once)).toEqual(['not-yet-due', '2025-11-05', null, null]);
    expect(stands('2026-06-15', once, ['2025-11-05'])).toEqual(['met', '2025-11-05', 0, null]);
    expect(stands('2026-06-15', once, ['2025-11-15'])).toEqual(['met', '2025-11-05', 10, null]);
  });

  test('is late only where the meeting was seen', () => {
    expect(stands('2025-11-06', once, [], [meeting('2025-11-05')])[0]).toBe('late');
    expect(stands('2025-11-06', once, [], [meeting('2025-11-05', { agenda: undefined })])[0]).toBe('unknown');
    expect(stands('2025-11-06', once)[0]).toBe('unknown');
  });

  test('is open without a day', () =>
    expect(stands('2026-06-15', { frequency: 'once' })).toEqual(['due', null, null, null]));
});

test.each(['as-needed', 'not-stated'] as const)('what is owed %s is never late', (frequency) =>
  expect(stands('2026-06-15', { frequency }, [], [meeting('2026-06-15')])).toEqual([
    'unknown',
    null,
    null,
    'no-frequency',
  ]),
);

test('a promise without a first day has none until it is met', () => {
  expect(stands('2026-06-15', { from: null })[3]).toBe('no-start');
  expect(stands('2026-06-15', { from: null }, ['2026-06-01'])[0]).toBe('met');
});

test.each([
  ['2025-02-28', '2026-02-26', 2],
  ['2025-02-28', '2025-08-27', 0],
  ['2025-02-28', '2025-08-28', 1],
])('quarters begun on %s and ended by a report on %s: %d missed', (begun, on, missed) =>
  expect(turnsMissed(begun, 'quarterly', on)).toBe(missed),
);

test('what came before the first day of a duty does not meet it', () => {
  expect(stands('2025-07-01', {}, ['2025-05-20'])[0]).toBe('not-yet-due');
  expect(stands('2025-07-01', {}, ['2025-06-01'])[0]).toBe('met');
  const asked = { frequency: 'once', from: '2025-09-04', due: '2025-11-05' } as const;
  expect(stands('2025-11-06', asked, ['2025-06-05'], [meeting('2025-11-05')])).toEqual([
    'late',
    '2025-11-05',
    1,
    null,
  ]);
  expect(stands('2025-11-06', asked, ['2025-09-04'], [meeting('2025-11-05')])[0]).toBe('met');
});
