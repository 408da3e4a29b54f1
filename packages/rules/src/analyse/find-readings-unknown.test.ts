import { expect, test } from 'vitest';
import { saidOfRating, trialContext } from './said-of.fixture.ts';

test('a list of readings that nobody knows is told, one that was refused is not told again', () => {
  const readings = [{ id: 'legend', at: { ref: 'x', path: [] }, alternatives: null }];
  const said = (alternatives: string) =>
    saidOfRating(
      {
        againstTarget: { target: 'plan', green: 'met' },
        reading: { of: 'within 2%', chosen: 'points', alternatives },
      },
      'm.share',
      { ...trialContext, readings },
    );
  expect(said('legent')).toEqual([
    'ratings/0/reading/alternatives readings-unknown: There is no list of readings "legent", so nobody can see what the others would have given. Did you mean "legend"?',
  ]);
  expect(said('readings/legend.json')).toEqual([]);
});
