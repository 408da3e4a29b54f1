import { expect, test } from 'vitest';
import { checkedIn } from './claims.fixture.ts';

const words = (said: string) => ({ says: 'status', words: said }) as const;

test('words that name a colour are held against the rating that stands', () => {
  expect(checkedIn({ assertion: words('Rated red') })).toMatchObject({
    verdict: 'confirmed',
    why: ['It is rated red.'],
  });
  expect(checkedIn({ assertion: words('Rated green') }).verdict).toBe('disputed');
});

test('what is not rated, or is rated by no rule, bears out no colour', () => {
  const of = (metric: string, period: string) =>
    checkedIn({ assertion: words('Rated green'), subject: { metric, place: 'E10000018', period } });
  expect(of('share', '2025-11')).toMatchObject({ verdict: 'unverifiable' });
  expect(of('days', '2025-10').why).toEqual(['No rule rates it.']);
});
