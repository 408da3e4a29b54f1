import type { RuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { type Baseline, baselineOf, nameVersion } from './baseline.ts';

const rules = (version: number, state: 'draft' | 'adopted', from: string, to?: string, id = 'fund') =>
  ({
    id,
    version,
    state,
    forPeriods: { from, ...(to === undefined ? {} : { to }) },
    ...(state === 'adopted' ? { adopted: { by: 'board', on: '2025-06-26' } } : {}),
  }) as RuleSet;

const named = (ruleSet: RuleSet): Baseline => ({ ruleSet, named: nameVersion(ruleSet) });

const thisYear = ['2025-04', '2026-03'] as const;
const draft = rules(4, 'draft', ...thisYear);

test('an edit is compared with the highest adopted version that rates some of the same months', () => {
  const versions = [
    rules(2, 'adopted', ...thisYear),
    rules(3, 'adopted', ...thisYear),
    rules(1, 'adopted', ...thisYear),
    rules(9, 'draft', ...thisYear),
    rules(8, 'adopted', ...thisYear, 'another'),
  ].map(named);
  expect(baselineOf(draft, versions)?.named).toBe('version 3, adopted on 26 June 2025');
});

test('a version for another year is not replaced, so nothing is compared with it', () => {
  expect(baselineOf(draft, [named(rules(3, 'adopted', '2026-04', '2027-03'))])).toBeNull();
  expect(baselineOf(draft, [named(rules(3, 'adopted', '2024-04', '2025-03'))])).toBeNull();
});

test('rules without an end rate every month after their first', () => {
  expect(baselineOf(draft, [named(rules(3, 'adopted', '2024-04'))])?.ruleSet.version).toBe(3);
  expect(baselineOf(rules(4, 'draft', '2026-04'), [named(rules(3, 'adopted', ...thisYear))])).toBeNull();
});
