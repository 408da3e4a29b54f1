import { expect, test } from 'vitest';
import { checkedIn } from './claims.fixture.ts';

const significance = (words: 'better' | 'similar' | 'worse', other = 'E10000019') =>
  ({ says: 'significance', words, with: other }) as const;

test('a figure whose limits leave the other out is worse than it, as a document says', () => {
  expect(checkedIn({ assertion: significance('worse') })).toMatchObject({
    verdict: 'confirmed',
    given: 'Worse',
  });
});

test('another answer is disputed', () => {
  expect(checkedIn({ assertion: significance('similar') })).toMatchObject({
    verdict: 'disputed',
    given: 'Worse',
  });
});

test('where nothing was tested it is unverifiable, however far apart the figures are', () => {
  expect(checkedIn({ assertion: significance('better', 'E10000020') }).verdict).toBe('unverifiable');
});
