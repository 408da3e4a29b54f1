import { describe, expect, test } from 'vitest';
import type { Rating } from '../language/rating.ts';
import { dutiesOf } from './duties-of.ts';
import { expandRating } from './expand-rating.ts';

const head = { id: 'rating', standing: true, for: { metrics: ['m'], windows: ['month'] } } as const;

describe('a short form stands for bands of conditions', () => {
  test('against a target', () => {
    const green = { fact: 'value', operator: 'atLeastAsGoodAs', value: { fact: 'target' } };
    const amber = { ...green, value: { fact: 'target', loosenedBy: { points: 2 } } };
    const rating: Rating = {
      ...head,
      againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
      wording: { green: 'On track' },
    };
    expect(expandRating(rating)).toEqual([
      { status: 'green', outcome: 'On track', when: green },
      { status: 'amber', outcome: null, when: amber },
      { status: 'red', outcome: null, when: { all: [{ not: green }, { not: amber }] } },
    ]);
  });

  test('against a target with facts of its own', () => {
    const rating: Rating = {
      ...head,
      for: { each: 'pooled-fund' },
      againstTarget: {
        target: 'plan',
        compares: { value: 'underspend', with: 'totalPlanned' },
        green: 'met',
      },
    };
    expect(expandRating(rating)[0]?.when).toEqual({
      fact: 'underspend',
      operator: 'atLeastAsGoodAs',
      value: { fact: 'totalPlanned' },
    });
  });

  test('goal bands', () => {
    const rating: Rating = {
      ...head,
      goalBands: { unit: 'percent', red: { below: 90 }, green: { from: 90 } },
    };
    expect(expandRating(rating)).toEqual([
      { status: 'green', outcome: null, when: { fact: 'value', operator: 'atLeast', value: 90 } },
      { status: 'red', outcome: null, when: { fact: 'value', operator: 'lessThan', value: 90 } },
    ]);
  });

  test('an answer, and what its No demands', () => {
    const rating: Rating = {
      ...head,
      for: { each: 'question' },
      answer: { green: 'Yes', red: 'No', whenNo: { requires: ['explanation'] } },
    };
    expect(expandRating(rating).map(({ status, when }) => [status, when])).toEqual([
      ['green', { fact: 'answer', operator: 'is', value: 'Yes' }],
      ['red', { fact: 'answer', operator: 'is', value: 'No' }],
    ]);
    expect(dutiesOf({ ratings: [rating], duties: [] })).toEqual([
      {
        id: 'rating/when-no',
        for: { each: 'question' },
        when: { fact: 'answer', operator: 'is', value: 'No' },
        requires: ['explanation'],
      },
    ]);
  });
});
