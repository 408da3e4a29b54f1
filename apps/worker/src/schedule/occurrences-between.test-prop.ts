import { addDays, isWorkingDay, londonTimeOf } from '@ragstone/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { duty, returnDefinition, workspaceOf } from './workspace.fixture.ts';

const cadences = ['daily', 'weekly', 'fortnightly', 'monthly', 'every-two-months', 'quarterly', 'yearly'];
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-06-01', days));
const two = (number: number): string => String(number).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);
const regularly = fc.record({
  every: fc.constantFrom(...cadences),
  from: day,
  onClosedDay: fc.constantFrom('keep', 'next-working-day', 'leave-out'),
});
const on = fc.oneof(
  regularly,
  fc.record({ meetingsOf: fc.constant('board'), workingDaysBefore: fc.integer({ min: 0, max: 20 }) }),
);
const timetable = fc.record({ on, time }).map((each) => ({ ...each, says: 'A look', does: 'assessment' }));
const workspaces = fc
  .record({
    timetables: fc.array(timetable, { maxLength: 3 }),
    meetings: fc.uniqueArray(day, { maxLength: 4 }),
    papersOn: fc.option(day, { nil: null }),
    from: day,
  })
  .map(({ timetables, meetings, papersOn, from }) =>
    workspaceOf(
      {
        timetables: timetables.map((each, index) => ({ ...each, id: `look-${index}` })),
        meetings: meetings.map((each) => ({ body: 'board', on: each })),
        duties: [{ ...duty, from }],
        papers:
          papersOn === null
            ? []
            : [
                {
                  id: 'p',
                  title: 'P',
                  by: [],
                  meeting: { body: 'board', on: papersOn },
                  meets: ['progress'],
                  source: duty.source,
                },
              ],
      } as never,
      { 'return-definitions.json': { returnDefinitions: [returnDefinition] } },
    ),
  );
const instant = fc
  .integer({ min: 0, max: 900 * 24 * 4 })
  .map((quarters) => new Date(Date.UTC(2025, 5, 1) + quarters * 15 * 60_000).toISOString());
const instants = fc
  .tuple(instant, instant, instant)
  .map((each) => [...each].sort() as [string, string, string]);

test('the occurrences of two stretches of time, one after the other, are those of both', () =>
  fc.assert(
    fc.property(workspaces, instants, (workspace, [a, b, c]) => {
      expect([...occurrencesBetween(workspace, a, b), ...occurrencesBetween(workspace, b, c)]).toEqual(
        occurrencesBetween(workspace, a, c),
      );
    }),
    { numRuns: 60 },
  ));

test('every key is there once, in the order of time, within the stretch', () =>
  fc.assert(
    fc.property(workspaces, instants, (workspace, [from, , to]) => {
      const found = occurrencesBetween(workspace, from, to);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      expect(found.every(({ at }) => from < at && at <= to)).toBe(true);
      expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).toSorted());
    }),
    { numRuns: 60 },
  ));

test('the order of records changes nothing', () =>
  fc.assert(
    fc.property(workspaces, instants, (workspace, [from, , to]) => {
      const turned = {
        ...workspace,
        timetables: workspace.timetables.toReversed(),
        meetings: workspace.meetings.toReversed(),
        bodies: workspace.bodies.toReversed(),
      };
      expect(occurrencesBetween(turned, from, to)).toEqual(occurrencesBetween(workspace, from, to));
    }),
    { numRuns: 40 },
  ));

test('what moves from closed days falls on a working day, and London shows its time', () =>
  fc.assert(
    fc.property(regularly, time, instants, (days, at, [from, , to]) => {
      const moved = { ...days, onClosedDay: 'next-working-day' };
      const look = { id: 'look', says: 'A look', does: 'assessment', on: moved, time: at };
      const workspace = workspaceOf({ timetables: [look] as never[], meetings: [] });
      for (const occurrence of occurrencesBetween(workspace, from, to)) {
        const shown = londonTimeOf(occurrence.at);
        expect(isWorkingDay(shown.day)).toEqual({ ok: true, value: true });
        // The clocks change on Sundays, on which nobody works, so that no time here is skipped.
        expect(shown.time).toBe(at);
      }
    }),
    { numRuns: 60 },
  ));
