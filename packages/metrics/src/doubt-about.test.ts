import { expect, test } from 'vitest';
import { doubtAbout } from './doubt-about.ts';
import { figure } from './metrics.fixture.ts';

const one = figure('actual', 'admissions', '2025-10', 100);
const entry = { basis: 'plan', figure: one, contradictedBy: [], earlier: [] };

test('a number may not be used where another contradicts it, or where it is printed under another unit', () => {
  expect(doubtAbout(entry)).toBe(null);
  expect(doubtAbout({ ...entry, contradictedBy: [{ ...one, value: 99 }] })).toBe('figures-conflict');
  expect(doubtAbout({ ...entry, figure: { ...one, labelled: 'percent' } })).toBe('unit-conflict');
});
