import { expect, test } from 'vitest';
import { commitment, decision, review, sound } from '../chain.fixture.ts';
import type { Commitment } from '../commitment.ts';
import { keptIsTheSame } from './kept-is-the-same.ts';

const promises = { value: 95, unit: 'percent', due: '2026-03-31' } as const;
const says = 'care plans for all';

const saidOfKeeping = (after: Partial<Commitment>, kind: 'keep' | 'change' = 'keep') =>
  keptIsTheSame({
    ...sound,
    commitments: [
      commitment('first', { version: 'old', says, promises }),
      commitment('kept', { says, promises, ...after }),
    ],
    strategyReviews: [review(decision('first', { decision: kind }))],
  }).map(({ message }) => message);

test('what is kept is the same, whatever its capitals', () => {
  expect(saidOfKeeping({})).toEqual([]);
  expect(saidOfKeeping({ says: 'Care plans for all.' })).toEqual([]);
  expect(saidOfKeeping({ says: null })).toEqual([]);
});

test.each([
  [{ promises: { ...promises, value: 90 } }, '95% by 31 March 2026', '90% by 31 March 2026'],
  [{ promises: { ...promises, value: 94.96 } }, '95% by 31 March 2026', '94.96% by 31 March 2026'],
  [{ promises: { ...promises, due: '2027-03-31' } }, '95% by 31 March 2026', '95% by 31 March 2027'],
  [{ promises: { ...promises, due: null } }, '95% by 31 March 2026', '95%'],
  [{ promises: null }, '95% by 31 March 2026', 'no number'],
  [{ says: 'care plans for most' }, 'care plans for all', 'care plans for most'],
] as const)('kept with %j is a change', (after, was, is) => {
  expect(saidOfKeeping(after)).toEqual([
    `“care plans for all” is said to be kept, and is another: “${was}” before, “${is}” after. Is it a change?`,
  ]);
});

test('a change may change', () => {
  expect(saidOfKeeping({ promises: null }, 'change')).toEqual([]);
});
