import { expect, test } from 'vitest';
import { planForm } from './forms.fixture.ts';
import { returnStanding } from './return-standing.ts';
import { planReturn } from './returns.fixture.ts';

/** The plan is due on Tuesday 19 May 2026 at noon. */
const submittedOn = (on: string) => ({
  ...planReturn,
  submitted: { on, source: { document: 'paper', line: 6 } },
});

test.each([
  ['2026-05-18', 'not-yet-due', 1, null],
  ['2026-05-19', 'due', 0, null],
  ['2026-05-20', 'not-submitted', -1, 1],
  // Over a weekend and the spring bank holiday.
  ['2026-05-26', 'not-submitted', -7, 4],
] as const)('on %s, of which nothing is seen: %s', (asOf, submission, daysUntilDue, workingDaysLate) => {
  expect(returnStanding(planForm, null, asOf)).toEqual({
    ...{ submission, daysUntilDue, workingDaysLate },
    ...{ dueOn: '2026-05-19', submittedOn: null, signOffsMissing: null },
  });
});

test.each([
  ['2026-05-18', 'submitted-in-time', 0],
  ['2026-05-19', 'submitted-on-the-day', null],
  ['2026-05-21', 'submitted-late', 2],
  // A Saturday, counted as the Tuesday after the spring bank holiday.
  ['2026-05-23', 'submitted-late', 4],
] as const)('submitted on %s: %s', (on, submission, workingDaysLate) => {
  expect(returnStanding(planForm, submittedOn(on), '2026-06-15')).toMatchObject({
    ...{ submission, workingDaysLate, submittedOn: on },
  });
});

/** Due on the Friday before a weekend, and on the Thursday before Easter. */
test.each([
  ['2026-01-30T23:59[Europe/London]', '2026-01-31', 'a Saturday'],
  ['2026-01-30T23:59[Europe/London]', '2026-02-01', 'a Sunday'],
  ['2026-04-02T12:00[Europe/London]', '2026-04-03', 'Good Friday'],
  ['2026-04-02T12:00[Europe/London]', '2026-04-06', 'Easter Monday'],
] as const)('due at %s, on %s, %s, it is late by the next working day, never by none', (due, on, _) => {
  const form = { ...planForm, due };
  expect(returnStanding(form, submittedOn(on), '2026-06-15').workingDaysLate).toBe(1);
  expect(returnStanding(form, null, on)).toMatchObject({ submission: 'not-submitted', workingDaysLate: 1 });
});

test('a submission dated later is not one yet', () =>
  expect(returnStanding(planForm, submittedOn('2026-05-21'), '2026-05-20')).toMatchObject({
    submission: 'not-submitted',
    submittedOn: null,
  }));

test('the roles that must sign and have not', () => {
  const [first, ...signOffs] = planReturn.signOffs;
  expect(returnStanding(planForm, planReturn, '2026-06-15').signOffsMissing).toEqual([]);
  expect(returnStanding(planForm, { ...planReturn, signOffs }, '2026-06-15').signOffsMissing).toEqual([
    first?.role,
  ]);
});
