import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const profile = { target: 'plan', expectedShares: [10, 100], green: 'met' };
const milestones = { target: 'plan', between: 'path' };
const said = (form: object, windows?: readonly string[]) =>
  faultsOf({ ratings: [{ id: 'r', for: { metrics: ['m.one'], ...(windows && { windows }) }, ...form }] });

test('a profile is for windows that fill up in a year', () => {
  expect(said({ profile }, ['year-to-date'])).toEqual([]);
  expect(said({ profile })).toEqual([]);
  expect(said({ profile }, ['year-to-date', 'month'])).toEqual([
    'ratings/0/for/windows/1 window-misfit: A profile follows what accumulates in a year, and a month does not. Write "windows": "year-to-date", "financial-year".',
  ]);
});

test('a milestone is for windows that end with its day', () => {
  expect(said({ milestones }, ['month', 'quarter'])).toEqual([]);
  expect(said({ milestones }, ['pooled-calendar-years'])[0]).toContain('window-misfit');
});
