import { expect, test } from 'vitest';
import { saidOfRating } from './said-of.fixture.ts';

test('a reading names the list of the others', () => {
  const met = { againstTarget: { target: 'plan', green: 'met' } };
  const reading = { of: 'within 2%', chosen: 'points' };
  expect(saidOfRating({ ...met, reading })[0]).toContain('ratings/0/reading readings-unnamed: "within 2%"');
  expect(saidOfRating({ ...met, reading: { ...reading, alternatives: 'readings/two.json' } })).toEqual([]);
});
