import { expect, test } from 'vitest';
import { occurrencesBetween } from './occurrences-between.ts';
import { returnDefinition, workspaceOf } from './workspace.fixture.ts';

const of = (files: Readonly<Record<string, unknown>> = {}) =>
  occurrencesBetween(
    workspaceOf(
      { meetings: [] },
      { 'return-definitions.json': { returnDefinitions: [returnDefinition] }, ...files },
    ),
    '2026-04-01T00:00:00Z',
    '2026-06-30T00:00:00Z',
  ).map(({ key, at, job }) => `${at} ${job} ${key}`);

const submitted = (on: string | null) => ({
  'returns.json': {
    returns: [
      {
        id: 'ours',
        definition: 'plan',
        place: 'board',
        document: 'paper',
        answers: [],
        submitted: on === null ? null : { on, source: { document: 'paper', line: 1 } },
        presented: null,
      },
    ],
  },
});

const before = [
  '2026-05-05T08:00:00.000Z remind returns/plan:10-working-days-before/2026-05-19',
  '2026-05-05T08:00:00.000Z remind returns/plan:sign-offs-10-working-days-before/2026-05-19',
  '2026-05-15T08:00:00.000Z remind returns/plan:2-working-days-before/2026-05-19',
  '2026-05-15T08:00:00.000Z remind returns/plan:sign-offs-2-working-days-before/2026-05-19',
];
const due = '2026-05-19T11:00:00.000Z assess returns/plan:due/2026-05-19';
const late = '2026-05-20T08:00:00.000Z remind returns/plan:late/2026-05-19';

test('a return due at noon in summer is looked at at 11:00 in universal time, and late the day after', () =>
  expect(of()).toEqual([...before, due, late]));

test('nobody is reminded of what was submitted by then', () => {
  expect(of(submitted('2026-05-19'))).toEqual([...before, due]);
  expect(of(submitted('2026-05-12'))).toEqual([...before.slice(0, 2), due]);
});

test('a return that is there and not submitted is late', () =>
  expect(of(submitted(null))).toEqual([...before, due, late]));

test('a reminder of sign-offs names the roles', () => {
  const definitions = { 'return-definitions.json': { returnDefinitions: [returnDefinition] } };
  const [, signOffs] = occurrencesBetween(
    workspaceOf({ meetings: [] }, definitions),
    '2026-05-01T00:00:00Z',
    '2026-05-06T00:00:00Z',
  );
  expect(signOffs?.says).toBe(
    'The plan is due noon on Tuesday 19 May 2026 and needs the sign-off of: Chair of the Board (10 working days before)',
  );
});
