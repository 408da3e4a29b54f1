import { expect, test } from 'vitest';
import { decision, review, sound } from '../chain.fixture.ts';
import { transfersHaveDestinations } from './transfers-have-destinations.ts';

const transfer = (destination: string | null) => ({
  ...sound,
  strategyReviews: [review(decision('first', { decision: 'transfer', into: [], destination }))],
});

test('a transfer goes to somebody', () => {
  expect(transfersHaveDestinations(transfer('mental-health-group'))).toEqual([]);
  expect(transfersHaveDestinations(sound)).toEqual([]);
});

test('one to nobody is a promise lost', () => {
  expect(transfersHaveDestinations(transfer('to be agreed'))).toHaveLength(1);
  expect(transfersHaveDestinations(transfer(null))).toMatchObject([
    {
      code: 'transfer-without-destination',
      severity: 'error',
      subject: { review: 'review', commitment: 'first' },
      at: { path: ['decisions', 0] },
    },
  ]);
});
