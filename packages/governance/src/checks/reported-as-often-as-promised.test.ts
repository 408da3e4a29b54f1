import { expect, test } from 'vitest';
import { boards, duty, line, paper } from '../boards.fixture.ts';
import { reportedAsOftenAsPromised } from './reported-as-often-as-promised.ts';

const checked = (previous: string, from: string | null, frequency: 'quarterly' | 'yearly' = 'quarterly') =>
  reportedAsOftenAsPromised(
    boards({
      duties: [duty({ from, frequency })],
      papers: [paper('2026-02-26', { previous: { in: previous, source: line(9) } })],
    }),
  );

test('a report promised quarterly and made yearly', () =>
  expect(checked('2025-02', '2022-06-30')).toMatchObject([
    {
      code: 'reported-less-often-than-promised',
      severity: 'warning',
      message:
        '“Progress” came to The Board on 26 February 2026; the one before it, by its own account, in February 2025. It was promised quarterly (paper, line 1): 2 turns were missed.',
      source: { line: 9 },
    },
  ]));

test.each([
  ['2025-02', '2022-06-30', 'yearly'],
  ['2025-02', '2025-12-01', 'quarterly'],
  ['2025-11', null, 'quarterly'],
] as const)('before %s, promised from %s %s: nothing to tell', (previous, from, frequency) =>
  expect(checked(previous, from, frequency)).toEqual([]),
);
