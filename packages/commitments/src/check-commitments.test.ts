import { expect, test } from 'vitest';
import { action, commitment, indicator, measure, sound } from './chain.fixture.ts';
import { checkCommitmentLinks, checkCommitments } from './check-commitments.ts';

test('nothing is wrong with a chain that holds', () => {
  expect(checkCommitments(sound)).toEqual([]);
  expect(checkCommitmentLinks(sound)).toEqual([]);
});

test('nothing is wrong where nothing is promised', () => {
  const empty = {
    ...sound,
    strategies: [],
    commitments: [],
    strategyReviews: [],
    deliveryPlans: [],
    actions: [],
    successMeasures: [],
    indicators: [],
  };
  expect(checkCommitments(empty)).toEqual([]);
});

test('findings are in the order of the chain, whatever the order of the records', () => {
  const records = {
    ...sound,
    commitments: [...sound.commitments, commitment('b'), commitment('a', { insteadOfActions: 'TBC' })],
    actions: [...sound.actions, action('A2', { owners: [] })],
    successMeasures: [...sound.successMeasures, measure('m2')],
    indicators: [...sound.indicators, indicator('i2', { shows: [] })],
  };
  const reversed = {
    ...records,
    commitments: records.commitments.toReversed(),
    actions: records.actions.toReversed(),
    successMeasures: records.successMeasures.toReversed(),
    indicators: records.indicators.toReversed(),
  };
  const codes = checkCommitments(records).map(({ code }) => code);
  expect(codes).toEqual([
    'count-does-not-add-up',
    'no-action',
    'no-action',
    'placeholder',
    'no-owner',
    'measure-without-indicator',
    'indicator-without-measure',
  ]);
  expect(checkCommitments(reversed)).toEqual(checkCommitments(records));
});
