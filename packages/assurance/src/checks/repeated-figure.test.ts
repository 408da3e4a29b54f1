import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';

const repeats = (
  count: number,
  next: { readonly count?: number; readonly period?: string } = {},
): readonly string[] =>
  assess(
    workspaceOf([
      figureOf('actual', 'share', '2025-08', 72.6, { count, limits: { lower: 72.4, upper: 72.9 } }),
      figureOf('actual', 'share', next.period ?? '2025-09', 72.6, {
        count: next.count ?? count,
        limits: { lower: 72.4, upper: 72.9 },
      }),
    ]),
    { asOf: '2025-12-15' },
  ).findings.flatMap(({ code, subject }) => (code === 'figure-repeated' ? [subject.period ?? ''] : []));

test('a row that repeats the period before, count and all, is told', () => {
  expect(repeats(86_483)).toEqual(['2025-09']);
});

test('the same share of other people is not, nor a small count, nor a later period', () => {
  expect(repeats(86_483, { count: 86_484 })).toEqual([]);
  expect(repeats(91)).toEqual([]);
  expect(repeats(86_483, { period: '2025-10' })).toEqual([]);
});
