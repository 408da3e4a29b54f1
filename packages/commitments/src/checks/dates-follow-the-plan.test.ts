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

test('one that says how it stands may be from before', () => {
  expect(datesFollowThePlan({ ...sound, actions: [action('A1', { due: '2025-01-31' })] })).toEqual([]);
});
