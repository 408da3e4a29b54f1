import { expect, test } from 'vitest';
import { saidOfRating } from './said-of.fixture.ts';

test('better than a target, of a metric of which neither way is better', () => {
  const met = { againstTarget: { target: 'plan', green: 'met' } };
  expect(saidOfRating(met, 'n.none')[0]).toContain('ratings/0/for polarity-missing: For n.none neither');
  expect(
    saidOfRating({ againstTarget: { target: 'plan', green: { within: { points: 5 } } } }, 'n.none'),
  ).toEqual([]);
});
