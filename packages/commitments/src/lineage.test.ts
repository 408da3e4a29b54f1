import { expect, test } from 'vitest';
import { decision, review } from './chain.fixture.ts';
import { predecessorsOf, successorsOf } from './lineage.ts';

const first = review(
  decision('a', { into: ['m'] }),
  decision('b', { into: ['m', 'n'] }),
  decision('c', { decision: 'remove', into: [] }),
);
const second = review(decision('m', { into: ['z'] }), decision('n', { into: ['z'] }));

test('a promise is followed through every review', () => {
  expect(successorsOf('a', [first])).toEqual(['m']);
  expect(successorsOf('b', [first, second])).toEqual(['z']);
  expect(predecessorsOf('z', [first, second])).toEqual(['a', 'b']);
});

test('what was removed has no successor, and what nobody decided on is its own', () => {
  expect(successorsOf('c', [first])).toEqual([]);
  expect(successorsOf('q', [first])).toEqual(['q']);
  expect(predecessorsOf('q', [first])).toEqual(['q']);
});

test('a promise that comes back to itself does not go round for ever', () => {
  const circle = review(decision('a', { into: ['b'] }), decision('b', { into: ['a'] }));
  expect(successorsOf('a', [circle])).toEqual([]);
});
