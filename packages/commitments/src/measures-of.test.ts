import { expect, test } from 'vitest';
import { action, measure, sound } from './chain.fixture.ts';
import { measuresOfAction, measuresOfCommitment } from './measures-of.ts';

test('an action has the measures of what it serves', () => {
  expect(measuresOfAction(action('A1'), sound).map(({ id }) => id)).toEqual(['m1']);
  expect(measuresOfAction(action('A2', { serves: ['other'] }), sound)).toEqual([]);
});

test('a commitment has the measures of its actions', () => {
  const records = {
    ...sound,
    successMeasures: [measure('m2', { serves: ['A1'] }), measure('m3', { serves: [] })],
  };
  expect(measuresOfCommitment('kept', records).map(({ id }) => id)).toEqual(['m2']);
});
