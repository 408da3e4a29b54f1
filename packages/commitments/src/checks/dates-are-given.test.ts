import { expect, test } from 'vitest';
import { action, plan, sound } from '../chain.fixture.ts';
import { datesAreGiven } from './dates-are-given.ts';

const source = { document: 'paper', line: 1 };
const milestone = { id: 'm', says: 'half way', due: null, reached: null, source };

test('everything has its date', () => {
  expect(datesAreGiven(sound)).toEqual([]);
});

test('an action, a milestone and a point for escalation without a date are never late', () => {
  const pointsForEscalation = [
    { id: 'p', ref: null, says: 'no money', to: 'board', owners: ['lead'], due: null, source },
  ];
  const records = {
    ...sound,
    actions: [action('A1', { due: null, milestones: [milestone] })],
    deliveryPlans: [plan({ pointsForEscalation })],
  };
  expect(datesAreGiven(records).map(({ figures }) => figures.what)).toEqual([
    'action',
    'milestone',
    'point-for-escalation',
  ]);
});

test('a milestone that is reached needs none', () => {
  const actions = [action('A1', { milestones: [{ ...milestone, reached: '2026-02-01' }] })];
  expect(datesAreGiven({ ...sound, actions })).toEqual([]);
});
