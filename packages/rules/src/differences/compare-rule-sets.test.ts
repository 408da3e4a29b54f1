import { expect, test } from 'vitest';
import { compileRating } from '../compile/compile-rating.ts';
import { columnsOf } from '../compile/fact-columns.ts';
import type { Rating } from '../language/rating.ts';
import { compareRuleSets } from './compare-rule-sets.ts';

const profile = { unit: 'percent', polarity: 'higher', decimals: 1 } as const;
const against = (points: number, red?: string): Rating => ({
  id: 'r',
  standing: true,
  for: { metrics: ['m'], windows: ['month'] },
  againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points } } },
  wording: red === undefined ? undefined : { red },
});
const figures = columnsOf(
  [90, 88, 86, 84, null].map((value) => ({
    value: value === null ? { known: false, reasons: ['late'] } : { known: true, value },
    target: { known: true, value: 90 },
  })),
);
const compiled = (rating: Rating) => compileRating(rating, profile);

test('a wider amber turns two reds amber, and says which', () => {
  const difference = compareRuleSets([
    { figures, before: compiled(against(1)), after: compiled(against(4)) },
  ]);
  expect(difference).toEqual({
    figures: 5,
    changed: 2,
    transitions: [
      { from: { status: 'red', outcome: null }, to: { status: 'amber', outcome: null }, count: 2 },
    ],
    rows: [Uint32Array.of(1, 2)],
  });
});

test('other words for the same colour are a change', () => {
  const { transitions } = compareRuleSets([
    { figures, before: compiled(against(4, 'Off')), after: compiled(against(4, 'Not on track')) },
  ]);
  expect(transitions).toEqual([
    { from: { status: 'red', outcome: 'Off' }, to: { status: 'red', outcome: 'Not on track' }, count: 1 },
  ]);
});

test('a rating that is taken away leaves what it rated not rated, and what was not rated as it was', () => {
  const { changed, rows } = compareRuleSets([
    { figures, before: compiled(against(4)), after: null },
    { figures, before: null, after: null },
  ]);
  expect(changed).toBe(4);
  expect(rows.map(({ length }) => length)).toEqual([4, 0]);
});
