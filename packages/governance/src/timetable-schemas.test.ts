import { describe, expect, test } from 'vitest';
import { bodySchema } from './schemas.ts';
import { remindersSchema, timetableSchema } from './timetable-schemas.ts';

const weekly = {
  id: 'weekly-huddle',
  says: 'Exceptions for the huddle',
  does: 'paper',
  template: 'exceptions',
  for: 'huddle',
  on: { every: 'weekly', from: '2026-03-02' },
  time: '08:00',
};
const complaints = (timetable: unknown) =>
  (timetableSchema.safeParse(timetable).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  );

describe('a timetable', () => {
  test('moves a day that is closed to the next working day, where nothing is said', () =>
    expect(timetableSchema.parse(weekly)).toEqual({
      ...weekly,
      on: { ...weekly.on, until: null, onClosedDay: 'next-working-day' },
    }));

  test('may go by the meetings of a body', () => {
    const on = { meetingsOf: 'board' };
    expect(timetableSchema.parse({ ...weekly, on }).on).toEqual({ ...on, workingDaysBefore: 0 });
  });

  test('has a time of day', () =>
    expect(complaints({ ...weekly, time: '9am' })).toEqual([
      'time: a time of day is written in hours and minutes: 09:00, 14:30',
    ]));

  test('has a template if it makes a paper, and only then', () => {
    expect(complaints({ ...weekly, template: null })).toEqual(['template: a paper needs its template']);
    expect(complaints({ ...weekly, does: 'assessment' })).toEqual([
      'template: only a paper has a template; write "does": "paper"',
    ]);
  });
});

describe('days on a weekday of the month', () => {
  const on = (more: object) =>
    complaints({ ...weekly, on: { every: 'monthly', onThe: 'first Tuesday', from: '2026-06-02', ...more } });

  test('come in months, and begin on one of them', () => {
    expect(on({})).toEqual([]);
    expect(on({ every: 'every-two-months', onThe: 'last Thursday', from: '2026-06-25' })).toEqual([]);
  });

  test('that is another day is said', () =>
    expect(on({ from: '2026-06-09' }).join()).toContain(
      '2026-06-09 is not the first Tuesday of its month: that is 2026-06-02',
    ));

  test('are none of a week', () =>
    expect(on({ every: 'weekly' }).join()).toContain(
      'only what comes in months falls on a weekday of the month, and this is weekly',
    ));

  test('are written as people say them', () => {
    const regularly = { every: 'monthly', onThe: '1st Tuesday', from: '2026-06-02' };
    const read = bodySchema.safeParse({ id: 'b', title: 'B', meets: { time: '14:00', regularly } });
    expect(read.error?.issues.map(({ message }) => message)).toEqual([
      'a weekday of the month is written "first Tuesday", "last Thursday"',
    ]);
  });
});

test('a body may say when it meets and when its papers go out', () => {
  const board = {
    id: 'board',
    title: 'Board',
    meets: { time: '14:00', papers: { workingDaysBefore: 6, time: '12:00' } },
  };
  expect(bodySchema.parse(board)).toEqual({ ...board, meets: { ...board.meets, regularly: null } });
});

test('reminders are of something due later', () => {
  expect(remindersSchema.safeParse({ of: 'returns', workingDaysBefore: [0], time: '09:00' }).success).toBe(
    false,
  );
  expect(remindersSchema.safeParse({ of: 'returns', workingDaysBefore: [], time: '09:00' }).success).toBe(
    true,
  );
});
