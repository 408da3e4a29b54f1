import { expect, test } from 'vitest';
import { commitment, plan, sound } from '../chain.fixture.ts';
import { commitmentsHaveActions } from './commitments-have-actions.ts';

test('an action serves every commitment that a plan is to deliver', () => {
  expect(commitmentsHaveActions(sound)).toEqual([]);
});

test('one that nothing serves is a promise and no more', () => {
  const commitments = [...sound.commitments, commitment('bare', { ref: 'D4' })];
  expect(commitmentsHaveActions({ ...sound, commitments })).toMatchObject([
    { code: 'no-action', severity: 'error', message: 'No action serves the commitment “D4, promise bare”.' },
  ]);
});

test('those of a version that no plan delivers need none', () => {
  expect(
    commitmentsHaveActions({ ...sound, actions: [], deliveryPlans: [plan({ delivers: null })] }),
  ).toEqual([]);
});
