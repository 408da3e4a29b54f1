import { expect, test } from 'vitest';
import { checkedIn } from './claims.fixture.ts';

const list = (words: string, ...names: readonly string[]) =>
  ({ says: 'list', words, among: ['share', 'days'], names }) as const;
const subject = { place: 'E10000018', period: '2025-10' };

test('a list that names every metric of its colour is confirmed', () => {
  expect(checkedIn({ subject, assertion: list('rated red', 'share') })).toMatchObject({
    verdict: 'confirmed',
    computed: 1,
    given: 'Left on the ready date',
  });
});

test('one that leaves a metric out is disputed, and which is said', () => {
  const findings: string[] = [];
  const checked = checkedIn({ subject, assertion: list('rated red') }, { findings });
  expect(checked).toMatchObject({ verdict: 'disputed' });
  expect(checked.why.at(-1)).toBe('The list leaves out: Left on the ready date.');
  expect(findings).toEqual(['list-differs']);
});

test('one that names a metric too many is disputed', () => {
  expect(checkedIn({ subject, assertion: list('rated red', 'share', 'days') }).why.at(-1)).toBe(
    'It names, and the figures do not: Days when late.',
  );
});

test('words without a colour choose nothing', () => {
  const findings: string[] = [];
  expect(checkedIn({ subject, assertion: list('notable', 'share') }, { findings }).verdict).toBe(
    'unverifiable',
  );
  expect(findings).toEqual(['words-unmapped']);
});
