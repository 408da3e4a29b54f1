import { expect, test } from 'vitest';
import type { Rating } from '../language/rating.ts';
import { sayReading } from './say-reading.ts';

const rating: Rating = {
  id: 'r',
  standing: true,
  for: { each: 'question' },
  answer: { green: 'Yes', red: 'No' },
};
const means = ['against England', 'against the Midlands'].map((says) => ({ id: says, says, rating }));

test('how a source is read, and how it could have been', () => {
  expect(sayReading({})).toEqual([]);
  expect(sayReading({ reading: { of: 'Red = <3%', chosen: 'points', means } })).toEqual([
    'The source says “Red = <3%”. It is read as: points.',
    'The readings that are rated beside it: “against England” and “against the Midlands”. A status says where they differ.',
  ]);
  expect(sayReading({ reading: { of: 'Red = <3%', means } })[0]).toContain(
    'Nobody has chosen how it is read: a colour stands only where every reading gives it.',
  );
});
