import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { evaluateCondition } from '../../evaluate/evaluate-condition.ts';
import { type ExplainedCondition, explainRating } from '../../explain/explain-rating.ts';
import type { SubjectProfile } from '../../language/catalogue.ts';
import type { Condition } from '../../language/condition.ts';
import type { Rating } from '../../language/rating.ts';
import { sayDifference } from './difference.ts';
import { type Explain, verifyRating } from './verify-rating.ts';
import { verifyRatings } from './verify-ratings.ts';

const profile: SubjectProfile = { unit: 'percent', polarity: 'higher', decimals: 1 };
const head = { id: 'rating', standing: true, for: { metrics: ['m'], windows: ['month'] } } as const;
const rating: Rating = {
  ...head,
  againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
};
const missed = { value: known(86), target: known(87.5) };

test('two engines that agree leave nothing to say', async () => {
  expect(await verifyRating(rating, missed, profile)).toBeNull();
  expect(await verifyRating(rating, {}, profile)).toBeNull();
});

/** An evaluator with one slip: what is unknown below a `not` counts as false. */
const slips: Explain = (rating, facts, profile) => {
  const spoil = (node: ExplainedCondition): ExplainedCondition =>
    node.kind === 'not' && node.member.result === 'unknown' ? { ...node, result: true } : node;
  const explanation = explainRating(rating, facts, profile);
  return { ...explanation, bands: explanation.bands.map((band) => ({ ...band, when: spoil(band.when) })) };
};

test('a slip of the evaluator is found at its node, with the facts that show it', async () => {
  const plain: Rating = { ...head, againstTarget: { target: 'plan', green: 'met' } };
  const facts = { value: known(86), target: unknown('late') };
  const difference = await verifyRating(plain, facts, profile, slips);
  expect(difference).toEqual({
    rating: 'rating',
    path: ['bands', 1, 'when'],
    facts,
    profile,
    ours: true,
    reference: 'unknown',
  });
  expect(difference && sayDifference(difference)).toBe(
    'Rating "rating", bands/1/when: Ragstone says true, json-rules-engine says unknown, where value is 86; target is unknown (late).',
  );
});

test('a colour that no node explains is found too', async () => {
  const green: Explain = (...given) => ({ ...explainRating(...given), status: 'green' });
  expect(await verifyRating(rating, {}, profile, green)).toMatchObject({
    path: ['status'],
    ours: 'green',
    reference: 'not-rated',
  });
});

test('a rating that cannot be applied to the subject is held to that', async () => {
  const bands: Rating = { ...head, goalBands: { unit: 'percent', red: { below: 90 }, green: { from: 90 } } };
  const inPounds = { ...profile, unit: 'pounds' } as const;
  expect(await verifyRating(bands, { value: known(95) }, inPounds)).toBeNull();
  const rates: Explain = (each, facts) => explainRating(each, facts, profile);
  expect(await verifyRating(bands, { value: known(95) }, inPounds, rates)).toMatchObject({ ours: 'green' });
});

const above = (value: number): Condition => ({ fact: 'value', operator: 'moreThan', value });

test('two meanings under one name, in conditions made by hand, do not take each other place', async () => {
  const named: Rating = {
    ...head,
    bands: [
      { status: 'green', when: { condition: 'high', means: above(90) } },
      { status: 'amber', when: { not: { not: { condition: 'high', means: above(80) } } } },
      {
        status: 'red',
        when: { not: { condition: 'high', means: { condition: 'higher', means: above(80) } } },
      },
    ],
  };
  for (const value of [known(95), known(85), known(75), unknown('late')]) {
    expect(await verifyRating(named, { value }, profile)).toBeNull();
  }
});

test('a list without members is unknown, where json-rules-engine alone would fire', async () => {
  for (const when of [{ all: [] }, { any: [] }, { not: { all: [] } }]) {
    expect(evaluateCondition(when, {}, profile).result).toBe('unknown');
    expect(await verifyRating({ ...head, bands: [{ status: 'green', when }] }, {}, profile)).toBeNull();
  }
});

test('what json-rules-engine refuses is a difference and no exception', async () => {
  const nameless: Rating = {
    ...head,
    bands: [{ status: 'green', when: { fact: '', operator: 'is', value: true } }],
  };
  expect(await verifyRating(nameless, {}, profile)).toMatchObject({
    path: [],
    ours: 'not-rated',
    reference: { failed: 'Error: factId required' },
  });
});

test('an evaluator that throws is a difference too', async () => {
  const breaks: Explain = () => {
    throw new Error('broken');
  };
  const difference = await verifyRating(rating, missed, profile, breaks);
  expect(difference).toMatchObject({ path: [], ours: { failed: 'Error: broken' }, reference: 'amber' });
  expect(difference && sayDifference(difference)).toContain(
    'Ragstone failed (Error: broken), json-rules-engine says amber',
  );
});

test('many are verified one after the other, up to the first that differs', async () => {
  const subject = { rating, facts: missed, profile };
  expect(await verifyRatings([subject, subject])).toEqual({ compared: 2, difference: null });
  const never: Explain = (...given) => ({ ...explainRating(...given), outcome: 'Never said' });
  const verified = await verifyRatings([subject, subject], never);
  expect(verified).toMatchObject({ compared: 1, difference: { path: ['outcome'], ours: 'Never said' } });
});
