import { expect, test } from 'vitest';
import type { Rating } from '../language/rating.ts';
import { compiledRating } from './compiled-rating.ts';

const rating: Rating = {
  id: 'r',
  standing: true,
  for: { metrics: ['m'], windows: ['month'] },
  againstTarget: { target: 'plan', green: 'met' },
};
const profile = { unit: 'percent', polarity: 'higher', decimals: 1 } as const;

test('a rating is worked out once for subjects of one kind, whatever decimals they print', () => {
  const first = compiledRating(rating, profile);
  expect(compiledRating(rating, { ...profile, decimals: 0 })).toBe(first);
});

test('another polarity, unit or catalogue is another kind', () => {
  const first = compiledRating(rating, profile);
  for (const other of [
    { ...profile, polarity: 'lower' as const },
    { ...profile, polarity: { closerTo: 5 } },
    { ...profile, unit: 'days' as const },
    { ...profile, catalogue: {} },
  ]) {
    expect(compiledRating(rating, other)).not.toBe(first);
    expect(compiledRating(rating, other)).toBe(compiledRating(rating, other));
  }
});
