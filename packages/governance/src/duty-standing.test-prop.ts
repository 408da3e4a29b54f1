import { addDays, cadences } from '@ragstone/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duty, meeting, paper } from './boards.fixture.ts';
import { dutyStanding } from './duty-standing.ts';

const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2025-01-01', count));
const records = fc.record({
  duty: fc
    .record({ frequency: fc.constantFrom(...cadences), from: fc.option(days) })
    .map((more) => duty(more)),
  papers: fc.array(days, { maxLength: 5 }),
  meetings: fc.array(fc.record({ on: days, seen: fc.boolean() }), { maxLength: 8 }),
  asOf: days,
});

const meetingsOf = (all: readonly { readonly on: string; readonly seen: boolean }[]) =>
  all.map(({ on, seen }) => meeting(on, seen ? {} : { agenda: undefined }));

test('nothing is late or met by what nobody has seen', () =>
  fc.assert(
    fc.property(records, ({ duty: owed, meetings, asOf }) => {
      const unseen = meetings.map((each) => ({ ...each, seen: false }));
      const { state } = dutyStanding(owed, { papers: [], meetings: meetingsOf(unseen) }, asOf);
      expect(['unknown', 'not-yet-due']).toContain(state);
    }),
  ));

test('one more report never makes a duty late, and meets one that is owed by then', () =>
  fc.assert(
    fc.property(records, ({ duty: owed, papers, meetings, asOf }) => {
      const evidence = { papers: papers.map((on) => paper(on)), meetings: meetingsOf(meetings) };
      const more = { ...evidence, papers: [...evidence.papers, paper(asOf)] };
      const isOwed = owed.from === null || owed.from <= asOf;
      expect(dutyStanding(owed, more, asOf).state).toBe(isOwed ? 'met' : 'not-yet-due');
    }),
  ));

test('what becomes known later changes nothing of a day before', () =>
  fc.assert(
    fc.property(records, days, ({ duty: owed, papers, meetings, asOf }, later) => {
      fc.pre(later > asOf);
      const evidence = { papers: papers.map((on) => paper(on)), meetings: meetingsOf(meetings) };
      const more = {
        papers: [...evidence.papers, paper(later)],
        meetings: [...evidence.meetings, meeting(later)],
      };
      expect(dutyStanding(owed, more, asOf)).toEqual(dutyStanding(owed, evidence, asOf));
    }),
  ));
