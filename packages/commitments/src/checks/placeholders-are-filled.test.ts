import { expect, test } from 'vitest';
import { action, commitment, measure, plan, sound } from '../chain.fixture.ts';
import { placeholdersAreFilled } from './placeholders-are-filled.ts';

test('nothing stands for something still to be said', () => {
  expect(placeholdersAreFilled(sound)).toEqual([]);
});

test('TBC is no action, no owner and no status', () => {
  const records = {
    ...sound,
    commitments: [commitment('a', { ref: 'A3', insteadOfActions: 'TBC' })],
    actions: [action('A1', { owners: ['tbc'], status: 'To be confirmed' })],
    successMeasures: [measure('m1', { says: '?' })],
  };
  expect(placeholdersAreFilled(records).map(({ figures }) => [figures.what, figures])).toMatchObject([
    ['commitment', { field: 'actions', words: 'TBC' }],
    ['action', { field: 'status', words: 'To be confirmed' }],
    ['action', { field: 'owner', words: 'tbc' }],
    ['success-measure', { field: 'wording', words: '?' }],
  ]);
  expect(placeholdersAreFilled(records)[0]?.message).toBe(
    'The commitment “A3, promise a” has “TBC” where its actions should be. It is still to be said.',
  );
});

test('whatever a plan prints instead of actions is none', () => {
  const commitments = [commitment('a', { insteadOfActions: 'being scoped' })];
  expect(placeholdersAreFilled({ ...sound, commitments })).toHaveLength(1);
});

test('a plan may name words of its own', () => {
  const actions = [action('A1', { says: 'Being scoped' })];
  expect(placeholdersAreFilled({ ...sound, actions })).toEqual([]);
  const deliveryPlans = [plan({ placeholders: ['being scoped'] })];
  expect(placeholdersAreFilled({ ...sound, actions, deliveryPlans })).toHaveLength(1);
});
