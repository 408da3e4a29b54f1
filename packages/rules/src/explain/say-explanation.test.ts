import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import type { Rating } from '../language/rating.ts';
import { sayExplanation } from './say-explanation.ts';

const head = { id: 'rating', standing: true, for: { metrics: ['m'], windows: ['month'] } } as const;
const profile = { unit: 'percent', polarity: 'higher', decimals: 1 } as const;
const rating: Rating = {
  ...head,
  againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
  wording: { green: 'On track', amber: 'Not on track' },
};
const said = (value: number, target: number) =>
  sayExplanation(rating, { value: known(value), target: known(target) }, profile).join(' ');

test('a missed target', () => {
  expect(said(84.2, 87.5)).toBe(
    '84.2% against 87.5%: missed by 3.3 percentage points. Amber reaches down to 85.5%, 2 percentage points from the target. Red.',
  );
  expect(said(85.5, 87.5)).toContain('missed by 2.0 percentage points.');
  expect(said(85.5, 87.5)).toMatch(/Amber: "Not on track"\.$/);
});

test('the digits that decide are printed', () => {
  expect(said(87.46, 87.5)).toContain('87.46% against 87.50%: missed by 0.04 percentage points.');
  expect(said(85.46, 87.5)).toContain('missed by 2.04 percentage points. Amber reaches down to 85.50%');
});

test('a met target', () => {
  expect(said(87.5, 87.5)).toBe('87.5% against 87.5%: met exactly. Green: "On track".');
  expect(said(88.1, 87.5)).toBe(
    '88.1% against 87.5%: met, better by 0.6 percentage points. Green: "On track".',
  );
});

test('what is not known', () => {
  expect(sayExplanation(rating, { value: known(80), target: unknown('no-target') }, profile)).toEqual([
    'The figure is 80.0%.',
    'Not rated: no target has been set.',
  ]);
});

test('within on both sides', () => {
  const line: Rating = {
    ...head,
    for: { each: 'funding-line' },
    againstTarget: { target: 'spend-profile', green: { within: { points: 5 } } },
  };
  const facts = { shareOfPlan: known(69.96), expectedShare: known(75) };
  expect(sayExplanation(line, facts, { unit: 'percent', polarity: 'none', decimals: 1 })).toEqual([
    '69.96% against 75.00%: 5.04 percentage points below.',
    'Green is within 5 percentage points on both sides: 70.00% to 80.00%.',
    'Red.',
  ]);
});

test('goal bands, answers and long forms', () => {
  const goalBands: Rating = {
    ...head,
    goalBands: { unit: 'percent', red: { below: 90 }, amber: { from: 90, below: 95 }, green: { from: 95 } },
  };
  expect(sayExplanation(goalBands, { value: known(94.96) }, profile)).toEqual([
    '94.96%: at least 90% and below 95%.',
    'Amber.',
  ]);
  const answer: Rating = { ...head, for: { each: 'question' }, answer: { green: 'Yes', red: 'No' } };
  expect(sayExplanation(answer, { answer: known('Perhaps') }, profile)).toEqual([
    'The answer is "Perhaps".',
    'Not rated: no rule applies.',
  ]);
  const long: Rating = {
    ...head,
    bands: [
      {
        outcome: 'near',
        when: { fact: 'value', operator: 'within', value: { fact: 'target', loosenedBy: { points: 3 } } },
      },
    ],
  };
  expect(sayExplanation(long, { value: known(86.3), target: known(87.5) }, profile)).toEqual([
    'value 86.3% is within target loosened by 3 percentage points: 84.5% to 90.5%.',
    'Not rated: "near"; the rule gives this band no colour.',
  ]);
});
