import { expect, test } from 'vitest';
import { boardPaperSchema, dutySchema, meetingSchema, termsOfReferenceSchema } from './record-schemas.ts';
import { boardTerms } from './terms.fixture.ts';

const source = { document: 'paper', line: 1 };
const complaints = (schema: typeof dutySchema | typeof termsOfReferenceSchema, value: unknown) =>
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
