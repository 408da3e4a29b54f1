import { expect, test } from 'vitest';
import { saidOf, trialContext } from './said-of.fixture.ts';

const adopted = { state: 'adopted', adopted: { by: 'board', on: '2024-06-01' } };
const said = (parts: object, asOf: string) => saidOf(parts, { ...trialContext, asOf, reviewWithinDays: 365 });

test('rules in force that nobody looked at for longer than agreed', () => {
  expect(said(adopted, '2025-07-01')).toEqual([
    'adopted/on review-stale: Nobody has looked at these rules since 2024-06-01, 395 days ago; it was agreed to do so within 365. Look whether they still hold, and write the day under "reviewed".',
  ]);
  expect(said(adopted, '2025-06-01')).toEqual([]);
  expect(said({ ...adopted, reviewed: '2025-06-20' }, '2025-07-01')).toEqual([]);
  expect(said({ ...adopted, reviewed: '2024-06-20' }, '2025-07-01')[0]).toContain('reviewed review-stale');
});

test('rules that are for months gone by need no looking at', () => {
  expect(said({ ...adopted, forPeriods: { from: '2023-04', to: '2024-03' } }, '2025-07-01')).toEqual([]);
});
