import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { workspaceOf } from './workspace.fixture.ts';

const weekly = {
  id: 'exceptions',
  says: 'Exceptions',
  does: 'paper',
  template: 'exceptions',
  for: 'huddle',
  on: { every: 'weekly', from: '2026-03-16' },
  time: '09:00',
};
const instants = (timetable: object, from: string, to: string): readonly string[] =>
  occurrencesBetween(workspaceOf({ timetables: [timetable] as never[], meetings: [] }), from, to).map(
    ({ at }) => at,
  );

test('what is done at 09:00 each week is done at 09:00 in London across the change of the clocks in spring', () =>
  expect(instants(weekly, '2026-03-16T00:00:00Z', '2026-04-01T00:00:00Z')).toEqual([
    '2026-03-16T09:00:00.000Z',
    '2026-03-23T09:00:00.000Z',
    '2026-03-30T08:00:00.000Z',
  ]));

test('and in autumn', () =>
  expect(instants(weekly, '2026-10-18T00:00:00Z', '2026-10-27T00:00:00Z')).toEqual([
    '2026-10-19T08:00:00.000Z',
    '2026-10-26T09:00:00.000Z',
  ]));

test('a time that spring skips is done an hour later by the clock, and one that autumn repeats is done once, the first time', () => {
  const daily = { ...weekly, on: { every: 'daily', from: '2026-01-01', onClosedDay: 'keep' }, time: '01:30' };
  expect(instants(daily, '2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toEqual([
    '2026-03-29T01:30:00.000Z',
    '2026-03-30T00:30:00.000Z',
  ]);
  expect(instants(daily, '2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-26T01:30:00.000Z',
  ]);
});

test('the first instant of a stretch is not in it and the last is', () => {
  expect(instants(weekly, '2026-03-16T09:00:00Z', '2026-03-23T09:00:00Z')).toEqual([
    '2026-03-23T09:00:00.000Z',
  ]);
  expect(instants(weekly, '2026-03-23T09:00:00Z', '2026-03-16T09:00:00Z')).toEqual([]);
});

test('an occurrence says for whom it is and by which template', () =>
  expect(
    occurrencesBetween(
      workspaceOf({ timetables: [weekly] as never[], meetings: [] }),
      '2026-03-16T08:59:59Z',
      '2026-03-16T09:00:00Z',
    ),
  ).toEqual([
    {
      key: 'exceptions/2026-03-16',
      schedule: 'exceptions',
      at: '2026-03-16T09:00:00.000Z',
      job: 'render',
      board: 'huddle',
      template: 'exceptions',
      duty: null,
      says: 'Exceptions',
    },
  ]));
