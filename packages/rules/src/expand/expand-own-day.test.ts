import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { rate } from '../evaluate/rate.ts';
import type { Rating } from '../language/rating.ts';

const rating: Rating = {
  id: 'by-its-day',
  standing: true,
  for: { each: 'action' },
  milestones: { between: 'no-judgement' },
  wording: { green: 'Done', red: 'Overdue' },
};
const profile = { unit: 'count', polarity: 'none', decimals: 0 } as const;
const rated = (dueOn: string | null, done = false) =>
  rate(
    rating,
    {
      done: known(done),
      dueOn: dueOn === null ? unknown('no-date') : known(dueOn),
      asOf: known('2026-06-15'),
    },
    profile,
  );

test('a day that has passed without anything done is red, the day itself has not passed', () => {
  expect(rated('2026-06-14')).toMatchObject({ status: 'red', outcome: 'Overdue' });
  expect(rated('2026-06-15')).toMatchObject({ status: 'not-rated', reasons: ['not-yet-due'] });
});

test('before its day nothing is judged, and what is done is green', () => {
  expect(rated('2026-12-31')).toMatchObject({ status: 'not-rated', outcome: 'Not yet due' });
  expect(rated('2026-12-31', true)).toMatchObject({ status: 'green', outcome: 'Done' });
});

test('without a day it is not rated, and never green', () => {
  expect(rated(null)).toEqual({ status: 'not-rated', outcome: null, reasons: ['no-date'], band: null });
});

test('where nobody knows whether it is done it is not rated', () => {
  const facts = { done: unknown('status-unmapped'), dueOn: known('2023-04-30'), asOf: known('2026-06-15') };
  expect(rate(rating, facts, profile)).toMatchObject({ status: 'not-rated', reasons: ['status-unmapped'] });
});

test('a status is coloured by the words that the rule lists, and by no others', () => {
  const byStatus: Rating = {
    id: 'status',
    standing: true,
    for: { each: 'action' },
    answer: { green: 'Complete', amber: 'Under way', red: ['Not started', 'Stopped'] },
  };
  const of = (words: string) => rate(byStatus, { status: known(words) }, profile).status;
  expect(['Complete', 'Under way', 'Stopped', 'Steady but slow'].map(of)).toEqual([
    'green',
    'amber',
    'red',
    'not-rated',
  ]);
});
