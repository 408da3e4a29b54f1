import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { workspaceOf } from './workspace.fixture.ts';

const paper = {
  id: 'board-paper',
  says: 'The paper',
  does: 'paper',
  template: 'bcf',
  for: 'board',
  on: { meetingsOf: 'board', workingDaysBefore: 8 },
  time: '09:00',
};
const quiet = [{ of: 'papers', workingDaysBefore: [], time: '09:00' }];
const of = (timetable: object) =>
  occurrencesBetween(
    workspaceOf({ timetables: [timetable] as never[], reminders: quiet as never[] }),
    '2026-05-01T00:00:00Z',
    '2026-06-30T00:00:00Z',
  )
    .filter(({ schedule }) => schedule !== 'papers')
    .map(({ key, at, job, says }) => ({ key, at, job, says }));

test('a paper is made so many working days before each meeting and named by it', () =>
  expect(of(paper)).toEqual([
    {
      key: 'board-paper/2026-06-15',
      at: '2026-06-03T08:00:00.000Z',
      job: 'render',
      says: 'The paper, for the meeting of The Board on 15 June 2026',
    },
  ]));

test('on the day of the meeting nobody need be told of which', () =>
  expect(of({ ...paper, on: { meetingsOf: 'board' } })).toMatchObject([
    { at: '2026-06-15T08:00:00.000Z', says: 'The paper' },
  ]));

test('an assessment and a reminder are timetabled like a paper', () => {
  const bare = { ...paper, template: null };
  expect(of({ ...bare, does: 'assessment' })).toMatchObject([{ job: 'assess' }]);
  expect(of({ ...bare, does: 'reminder' })).toMatchObject([{ job: 'remind' }]);
});

test('a body that is not there is told by the parser', () =>
  expect(() => workspaceOf({ timetables: [{ ...paper, on: { meetingsOf: 'bord' } }] as never[] })).toThrow(
    'bord',
  ));
