import { expect, test } from 'vitest';
import { action, sound } from '../chain.fixture.ts';
import { datesFollowThePlan } from './dates-follow-the-plan.ts';

test('an action still to come is due after the period that its plan reports', () => {
  expect(datesFollowThePlan(sound)).toEqual([]);
});

test('one due before it, of which nothing is said, is a slip in the year', () => {
  const actions = [action('A1', { due: '2025-01-31', status: null })];
  expect(datesFollowThePlan({ ...sound, actions })).toMatchObject([
    { code: 'due-before-plan', figures: { due: '2025-01-31', asAt: '2026-03-31' } },
  ]);
});

const vocabularies = sound.vocabularies.map((vocabulary) => ({
  ...vocabulary,
  terms: [
    ...vocabulary.terms,
    { words: 'Finished', says: 'met' as const, rag: null, done: true },
    { words: 'Late', says: 'missed' as const, rag: 'red' as const },
  ],
}));

const passed = (more: Parameters<typeof action>[1]) =>
  datesFollowThePlan({ ...sound, vocabularies, actions: [action('A1', { due: '2025-01-31', ...more })] });

test.each(['On track', 'Under way'])('one that is “%s” though its day has passed is told too', (status) => {
  expect(passed({ status })).toMatchObject([{ code: 'due-before-plan', severity: 'warning' }]);
});

test.each([
  ['done on a day', { done: '2025-02-28' }],
  ['done by its words', { status: 'Finished' }],
  ['late by its own words', { status: 'Late' }],
  ['in words that nobody has mapped', { status: 'steady but slow' }],
])('one that is %s is left alone', (_, more) => {
  expect(passed(more)).toEqual([]);
});
