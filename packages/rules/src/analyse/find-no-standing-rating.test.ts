import { expect, test } from 'vitest';
import { ratingWith, saidOf } from './said-of.fixture.ts';

const met = { againstTarget: { target: 'plan', green: 'met' } };

test('a metric that only evidence rates, beside one that has a standing rating', () => {
  const evidence = { ...ratingWith(met, 'm.wait'), id: 'evidence', standing: false };
  expect(saidOf({ ratings: [ratingWith(met), evidence] })).toEqual([
    'ratings/1/standing no-standing-rating: m.wait is rated only as evidence, by "evidence", and so has no colour. Let a rating of it stand.',
  ]);
  expect(saidOf({ ratings: [evidence] })).toEqual([]);
  expect(saidOf({ ratings: [ratingWith(met, 'm.wait'), evidence] })).toEqual([]);
});
