import { expect, test } from 'vitest';
import { decision, review, sound } from '../chain.fixture.ts';
import type { DecisionKind } from '../strategy-review.ts';
import { decisionsFit } from './decisions-fit.ts';

const decided = (kind: DecisionKind, into: readonly string[]) => ({
  ...sound,
  strategyReviews: [review(decision('first', { decision: kind, into }))],
});

test.each<[DecisionKind, readonly string[]]>([
  ['keep', ['kept']],
  ['change', ['kept']],
  ['change-and-new', ['kept', 'new']],
  ['transfer', []],
  ['remove', []],
])('to %s can lead to %j', (kind, into) => {
  expect(decisionsFit(decided(kind, into))).toEqual([]);
});

test.each<[DecisionKind, readonly string[]]>([
  ['keep', []],
  ['change', []],
  ['change', ['kept', 'new']],
  ['change-and-new', ['kept']],
  ['change-and-new', ['kept', 'kept']],
  ['transfer', ['kept']],
  ['remove', ['kept']],
])('to %s cannot lead to %j', (kind, into) => {
  expect(decisionsFit(decided(kind, into))).toMatchObject([
    { code: 'decision-does-not-fit', severity: 'error' },
  ]);
});

test('what is kept as a commitment of the earlier version leads to none of the later', () => {
  const strategyReviews = [review(decision('first', { decision: 'keep', into: ['first'] }))];
  expect(decisionsFit({ ...sound, strategyReviews })).toMatchObject([
    { code: 'decision-does-not-fit', figures: { decision: 'keep', results: 0, wanted: 'one commitment' } },
  ]);
});
