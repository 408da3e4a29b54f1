import { expect, test } from 'vitest';
import { faultsOfRating } from './faults-of.fixture.ts';

const none = { better: null, similar: null, worse: null };

test('a statistical form says something', () => {
  expect(faultsOfRating({ significance: { against: 'england', ...none } })).toEqual([
    'ratings/0/significance form-says-nothing: "significance" gives no colour at all: every one is null. Give at least one, or take the rating out.',
  ]);
  const noPolarity = { higher: 'Higher', lower: 'Lower' };
  expect(faultsOfRating({ significance: { against: 'england', ...none, noPolarity } })).toEqual([]);
  const spc = { rates: 'variation', good: null, neither: null, bad: null };
  expect(faultsOfRating({ spc })[0]).toContain('ratings/0/spc form-says-nothing');
  expect(faultsOfRating({ spc: { ...spc, bad: 'red' } })).toEqual([]);
});
