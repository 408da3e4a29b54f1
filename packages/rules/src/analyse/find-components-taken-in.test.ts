import { expect, test } from 'vitest';
import { saidOf } from './said-of.fixture.ts';

const quartile = { quartile: { firstIs: 'best', green: [1, 2], red: [3, 4] } };
const rating = (more: object) => ({
  id: 'r',
  for: { metrics: ['m.*'], windows: ['month'] },
  ...quartile,
  ...more,
});

test('a name that takes in parts beside their headline', () => {
  expect(saidOf({ ratings: [rating({})] })[0]).toContain(
    'ratings/0/for/metrics/0 takes-in-components: "m.*" takes in parts beside their headlines: m.wait beside m.share.',
  );
  expect(saidOf({ ratings: [rating({ standing: false })] })).toEqual([]);
  expect(
    saidOf({ ratings: [rating({ for: { metrics: ['m.*'], windows: ['month'], except: ['m.wait'] } })] }),
  ).toEqual([]);
});
