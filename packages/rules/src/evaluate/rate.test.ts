import { known, type Polarity, unknown } from '@ragstone/rag';
import { describe, expect, test } from 'vitest';
import type { AgainstTarget, GoalBands, Rating } from '../language/rating.ts';
import { rate } from './rate.ts';

const head = { id: 'rating', standing: true, for: { metrics: ['m'], windows: ['month'] } } as const;
const profile = { unit: 'percent', polarity: 'higher', decimals: 1 } as const;
const target: AgainstTarget = { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } };
const against = (value: number, number: number, form = target, polarity: Polarity = 'higher') =>
  rate(
    { ...head, againstTarget: form },
    { value: known(value), target: known(number) },
    { ...profile, polarity },
  ).status;

describe('against a target', () => {
  test.each([
    [87.5, 87.5, 'green'],
    [87.4, 87.5, 'amber'],
    [85.5, 87.5, 'amber'],
    [85.4, 87.5, 'red'],
    // In binary 0.3 - 0.1 is less than 0.2, and 0.1 + 0.2 more than 0.3.
    [0.3, 0.1 + 0.2, 'green'],
  ] as const)('%d against %d is %s', (value, number, status) => {
    expect(against(value, number)).toBe(status);
  });

  test('a tolerance is never taken of a difference: 0.299 missed 0.329 by no more than 0.03', () => {
    expect(against(0.299, 0.329, { ...target, amber: { missedByUpTo: { points: 0.03 } } })).toBe('amber');
  });

  test('lower is better, and closer to a value', () => {
    expect(against(89.5, 87.5, target, 'lower')).toBe('amber');
    expect(against(89.6, 87.5, target, 'lower')).toBe('red');
    expect(against(12, 9, target, { closerTo: 10 })).toBe('amber');
    expect(against(14, 9, target, { closerTo: 10 })).toBe('red');
  });

  test('within reaches as far to both sides, edges included', () => {
    const within: AgainstTarget = {
      target: 'plan',
      green: { within: { points: 5 } },
      amber: { within: { points: 10 } },
    };
    expect(
      [64.9, 65, 69.9, 70, 80, 80.1, 85, 85.1].map((value) => against(value, 75, within, 'none')),
    ).toEqual(['red', 'amber', 'amber', 'green', 'green', 'amber', 'amber', 'red']);
  });

  test('without a polarity, a target or a figure it is not rated, with every reason', () => {
    const facts = { value: unknown('suppressed'), target: unknown('no-target') };
    expect(rate({ ...head, againstTarget: target }, facts, { ...profile, polarity: 'none' })).toEqual({
      status: 'not-rated',
      outcome: null,
      reasons: ['suppressed', 'no-target', 'no-polarity'],
      band: null,
    });
  });

  test('a tolerance that does not fit the unit makes it not rated, unless the target is met without it', () => {
    const days = { ...profile, unit: 'days', polarity: 'lower' } as const;
    const rateDays = (value: number) =>
      rate({ ...head, againstTarget: target }, { value: known(value), target: known(1) }, days);
    expect(rateDays(2)).toMatchObject({ status: 'not-rated', reasons: ['unit-conflict'] });
    expect(rateDays(1)).toMatchObject({ status: 'green' });
  });

  test('a funding line has its own facts, in percent whatever the profile says', () => {
    const line: Rating = {
      ...head,
      for: { each: 'funding-line' },
      againstTarget: { target: 'spend-profile', green: { within: { points: 5 } } },
    };
    const facts = { shareOfPlan: known(70.7), expectedShare: known(75) };
    expect(rate(line, facts, { unit: 'pounds', polarity: 'none', decimals: 0 }).status).toBe('green');
  });
});

describe('what json-rules-engine lets through', () => {
  test.each([
    ['a target of null', { value: known(85) }],
    ['a figure that is text', { value: known('85.3%'), target: known(80) }],
    ['two texts', { value: known('9'), target: known('10') }],
    ['a number that is none', { value: known(Number.NaN), target: known(80) }],
    ['a figure without end', { value: known(Number.POSITIVE_INFINITY), target: known(80) }],
    ['facts by inherited names only', Object.create({ value: known(90), target: known(80) })],
  ])('%s is not rated', (_, facts) => {
    expect(rate({ ...head, againstTarget: target }, facts, profile).status).toBe('not-rated');
  });

  test('an empty all or any is not true of everything', () => {
    const rating: Rating = { ...head, bands: [{ status: 'green', when: { all: [] } }] };
    expect(rate(rating, {}, profile).status).toBe('not-rated');
    expect(
      rate({ ...head, bands: [{ status: 'green', when: { not: { any: [] } } }] }, {}, profile).status,
    ).toBe('not-rated');
  });

  test('an unknown fact under not stays unknown', () => {
    const rating: Rating = {
      ...head,
      bands: [{ status: 'green', when: { not: { fact: 'value', operator: 'lessThan', value: 5 } } }],
    };
    expect(rate(rating, { value: unknown('late') }, profile)).toMatchObject({
      status: 'not-rated',
      reasons: ['late'],
    });
  });
});

describe('goal bands', () => {
  const goalBands: GoalBands = {
    unit: 'percent',
    red: { below: 90 },
    amber: { from: 90, below: 95 },
    green: { from: 95 },
  };
  const rateBands = (
    value: number,
    over: Partial<typeof profile> | { polarity: Polarity } | { unit: 'days' },
  ) => rate({ ...head, goalBands }, { value: known(value) }, { ...profile, ...over });

  test('from is inclusive, below is not', () => {
    expect([89.99, 90, 94.99, 95].map((value) => rateBands(value, {}).status)).toEqual([
      'red',
      'amber',
      'amber',
      'green',
    ]);
  });

  test('are no rule for another unit, no polarity, or the opposite one', () => {
    expect(rateBands(97, { unit: 'days' }).reasons).toEqual(['unit-conflict']);
    expect(rateBands(97, { polarity: 'none' }).reasons).toEqual(['no-polarity']);
    expect(rateBands(97, { polarity: 'lower' }).reasons).toEqual(['no-rule']);
  });
});

describe('long form', () => {
  const rating: Rating = {
    ...head,
    bands: [
      { status: 'green', when: { fact: 'value', operator: 'atLeastAsGoodAs', value: { fact: 'target' } } },
      { outcome: 'Above 40', when: { fact: 'value', operator: 'moreThan', value: 40 } },
    ],
    otherwise: { status: 'red' },
    wording: { red: 'Off track' },
  };

  test('the first true band wins if all above are false', () => {
    expect(rate(rating, { value: known(50), target: known(60) }, profile)).toEqual({
      status: 'not-rated',
      outcome: 'Above 40',
      reasons: ['within-band'],
      band: 1,
    });
    expect(rate(rating, { value: known(30), target: known(60) }, profile)).toEqual({
      status: 'red',
      outcome: 'Off track',
      reasons: [],
      band: 2,
    });
  });

  test('an unknown band above a true one makes it not rated, and otherwise never catches unknown', () => {
    expect(rate(rating, { value: known(50), target: unknown('no-target') }, profile)).toEqual({
      status: 'not-rated',
      outcome: null,
      reasons: ['no-target'],
      band: null,
    });
    expect(rate(rating, { value: known(30), target: unknown('no-target') }, profile).status).toBe(
      'not-rated',
    );
  });
});

describe('an answer', () => {
  const rating: Rating = { ...head, for: { each: 'question' }, answer: { green: ['Yes', 'Met'], red: 'No' } };
  test.each([
    ['Yes', 'green'],
    ['Met', 'green'],
    ['No', 'red'],
    ['yes', 'not-rated'],
  ] as const)('%s is %s', (answer, status) => {
    expect(rate(rating, { answer: known(answer) }, profile).status).toBe(status);
  });

  test('none is not rated', () => {
    expect(rate(rating, { answer: unknown('no-answer') }, profile).reasons).toEqual(['no-answer']);
  });
});
