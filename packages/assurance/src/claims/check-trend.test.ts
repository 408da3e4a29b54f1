import { expect, test } from 'vitest';
import { checkedIn } from './claims.fixture.ts';

const trend = (
  direction: 'decreasing' | 'decreasing-getting-worse' | 'increasing' | 'cannot-be-calculated',
) => ({ says: 'trend', direction }) as const;

test.each(['decreasing', 'decreasing-getting-worse'] as const)(
  'a series that falls where higher is better bears out %s: an arrow names the side only',
  (direction) => {
    expect(checkedIn({ assertion: trend(direction) })).toMatchObject({
      verdict: 'confirmed',
      given: 'Decreasing and getting worse',
    });
  },
);

test.each(['increasing', 'cannot-be-calculated'] as const)('%s is disputed', (direction) => {
  expect(checkedIn({ assertion: trend(direction) }).verdict).toBe('disputed');
});

test('with one figure nothing is said, not even for “cannot be calculated”', () => {
  const subject = { metric: 'days', place: 'E10000018', period: '2025-10' };
  expect(checkedIn({ assertion: trend('cannot-be-calculated'), subject }).verdict).toBe('unverifiable');
});

test('two directions printed for the same figures are told, of the later line', () => {
  const findings: string[] = [];
  const others = [
    { id: 'earlier', assertion: trend('increasing'), source: { document: 'paper', line: 3 } },
    { id: 'agrees', assertion: trend('decreasing'), source: { document: 'paper', line: 2 } },
  ];
  const checked = checkedIn({ assertion: trend('decreasing-getting-worse') }, { findings, others });
  expect(findings).toEqual(['trends-differ']);
  expect(checked.why.at(-1)).toContain(
    'increasing (document paper, line 3) and decreasing and getting worse',
  );
});
