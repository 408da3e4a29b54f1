import { expect, test } from 'vitest';
import { boardPaperSchema, dutySchema, meetingSchema, termsOfReferenceSchema } from './record-schemas.ts';
import { boardTerms } from './terms.fixture.ts';

const source = { document: 'paper', line: 1 };
const complaints = (
  schema: typeof dutySchema | typeof termsOfReferenceSchema | typeof meetingSchema,
  value: unknown,
) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('/')}: ${message}`);
const owed = { id: 'a', kind: 'report', says: 'A', source };

test('a duty may leave out whom it binds, and says how often', () => {
  expect(dutySchema.parse({ ...owed, frequency: 'quarterly' })).toMatchObject({ by: [], to: [], from: null });
  expect(dutySchema.safeParse({ ...owed, frequency: 'often' }).success).toBe(false);
});

test('only what is owed once has a day', () => {
  expect(dutySchema.safeParse({ ...owed, frequency: 'once', due: '2025-11-05' }).success).toBe(true);
  expect(complaints(dutySchema, { ...owed, frequency: 'yearly', due: '2025-11-05' })).toEqual([
    'due: only what is owed once has a day on which it is due; write "frequency": "once"',
  ]);
});

test('a quorum needs nobody who has no seat', () => {
  const requires = [{ says: 'a judge', anyOf: ['judge'], atLeast: 1 }];
  const terms = { ...boardTerms, quorum: { ...boardTerms.quorum, requires } };
  expect(termsOfReferenceSchema.safeParse(boardTerms).success).toBe(true);
  expect(complaints(termsOfReferenceSchema, terms)).toEqual([
    'quorum/requires/0/anyOf/0: no seats are of the category judge, so the quorum could never be met; the categories are councillor, officer, health, partner',
  ]);
});

test('a printed day is a day or another period', () => {
  const meets = (on: string) =>
    meetingSchema.safeParse({ body: 'board', on: '2026-02-26', next: [{ on, source }] }).success;
  expect([meets('2026-06-15'), meets('2026-06'), meets('June')]).toEqual([true, true, false]);
});

test('a paper says least with an id, a title and its meeting', () =>
  expect(
    boardPaperSchema.parse({
      id: 'a',
      title: 'A',
      meeting: { body: 'board', on: '2026-06-15' },
      source,
    }),
  ).toMatchObject({ by: [], meets: [], dated: null, newest: [] }));

test('each category is counted once, and a quorum is somebody', () => {
  const attendance = [1, 2].map((present) => ({ category: 'councillor', present, source }));
  expect(complaints(meetingSchema, { body: 'board', on: '2026-02-26', attendance })).toEqual([
    'attendance/1/category: there are two counts of councillor: keep one',
  ]);
  const seats = [...boardTerms.seats, ...boardTerms.seats.slice(0, 1)];
  expect(complaints(termsOfReferenceSchema, { ...boardTerms, seats })).toEqual([
    'seats/4/category: there are two numbers of seats of councillor: keep one',
  ]);
  const needing = (members: unknown) =>
    termsOfReferenceSchema.safeParse({ ...boardTerms, quorum: { ...boardTerms.quorum, members } }).success;
  expect([needing(1), needing(0), needing({ share: [0, 4] })]).toEqual([true, false, false]);
});
