import { addDays } from '@ragstone/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planForm } from './forms.fixture.ts';
import { returnStanding } from './return-standing.ts';
import { planReturn } from './returns.fixture.ts';

const days = fc.integer({ min: -60, max: 60 }).map((count) => addDays('2026-05-19', count));
const sentOn = (on: string | null) => ({
  ...planReturn,
  submitted: on === null ? null : { on, source: { document: 'paper', line: 6 } },
});

test('law: a return that nobody has seen submitted is never submitted', () =>
  fc.assert(
    fc.property(days, (asOf) => {
      for (const completed of [null, sentOn(null)])
        expect(returnStanding(planForm, completed, asOf)).toMatchObject({
          submission: expect.stringMatching(/^(not-yet-due|due|not-submitted)$/),
          submittedOn: null,
        });
    }),
  ));

test('law: a submission known later changes nothing of a day before', () =>
  fc.assert(
    fc.property(days, days, (asOf, later) => {
      fc.pre(later > asOf);
      expect(returnStanding(planForm, sentOn(later), asOf)).toEqual(
        returnStanding(planForm, sentOn(null), asOf),
      );
    }),
  ));

test('law: what was sent stands the same on every day after', () =>
  fc.assert(
    fc.property(days, fc.nat({ max: 60 }), (on, more) => {
      const { daysUntilDue: _, ...standing } = returnStanding(planForm, sentOn(on), on);
      expect(returnStanding(planForm, sentOn(on), addDays(on, more))).toMatchObject(standing);
    }),
  ));

test('law: only what was sent in time is late by no working day', () =>
  fc.assert(
    fc.property(days, fc.option(days), (asOf, on) => {
      const { submission, workingDaysLate } = returnStanding(planForm, sentOn(on), asOf);
      expect(workingDaysLate === 0).toBe(submission === 'submitted-in-time');
    }),
  ));
