import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { duty, workspaceOf } from './workspace.fixture.ts';

const seen = { document: 'paper', line: 1 };
const paper = {
  id: 'paper',
  title: 'Progress',
  by: ['lead'],
  meeting: { body: 'board', on: '2026-05-20' },
  meets: ['progress'],
  source: seen,
};
const of = (records: object) =>
  occurrencesBetween(
    workspaceOf({ meetings: [], duties: [duty], ...records } as never),
    '2026-02-26T12:00:00Z',
    '2026-09-01T00:00:00Z',
  ).map(
    ({ at, key, says }) => `${at.slice(0, 10)} ${key.replace('duties/', '')}: ${says.replace(/^.*?: /, '')}`,
  );

test('people are reminded before a duty falls due, and the day after', () =>
  expect(of({}).slice(0, 3)).toEqual([
    '2026-05-11 progress:10-working-days-before/2026-05-26: due to The Board by 26 May 2026 (10 working days before)',
    '2026-05-21 progress:2-working-days-before/2026-05-26: due to The Board by 26 May 2026 (2 working days before)',
    '2026-05-27 progress:late/2026-05-26: was due to The Board by 26 May 2026 and whether it came has not been seen',
  ]));

test('it is late where the agendas of those meetings have been seen', () => {
  const meetings = [{ body: 'board', on: '2026-05-20', agenda: seen }];
  expect(of({ meetings }).filter((each) => each.includes('progress:late'))[0]).toBe(
    '2026-05-27 progress:late/2026-05-26: was due to The Board by 26 May 2026 and is late',
  );
});

test('a duty that was met is due a turn after that, and nobody is reminded of the turn before', () =>
  expect(of({ papers: [paper], duties: [{ ...duty }] }).map((each) => each.split(': ')[0])).toEqual([
    '2026-05-11 progress:10-working-days-before/2026-05-26',
    '2026-08-06 progress:10-working-days-before/2026-08-20',
    '2026-08-18 progress:2-working-days-before/2026-08-20',
    '2026-08-21 progress:late/2026-08-20',
  ]));

test('what is owed once is spoken of until it came', () => {
  const once = { ...duty, frequency: 'once', due: '2026-06-30' };
  expect(of({ duties: [once] })).toHaveLength(3);
  expect(of({ duties: [once], papers: [paper] })).toEqual([]);
});

test('after its last day nobody hears of it', () =>
  expect(of({ duties: [{ ...duty, until: '2026-05-25' }] })).toEqual([]));

test('what has no day is never due', () =>
  expect(
    of({
      duties: [
        { ...duty, frequency: 'as-needed' },
        { ...duty, id: 'other', from: null },
      ],
    }),
  ).toEqual([]));
