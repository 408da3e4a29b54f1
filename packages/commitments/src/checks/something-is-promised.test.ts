import { expect, test } from 'vitest';
import { commitment, sound, strategy } from '../chain.fixture.ts';
import { somethingIsPromised } from './something-is-promised.ts';

const source = { document: 'paper', line: 1 };
const withSubPriority = {
  ...sound,
  strategies: [
    {
      ...strategy,
      versions: strategy.versions.map((version) => ({
        ...version,
        priorities: version.priorities.map((priority) => ({
          ...priority,
          subPriorities: [{ id: 'early', title: 'Early days', source }],
        })),
      })),
    },
  ],
};

test('something is promised under everything', () => {
  expect(somethingIsPromised(sound)).toEqual([]);
});

test('an empty priority is said once, without its sub-priorities', () => {
  expect(somethingIsPromised({ ...withSubPriority, commitments: [] }).map(({ message }) => message)).toEqual([
    'Nothing is promised under “Best start”, which “The first wording” names.',
    'Nothing is promised under “Best start”, which “The second wording” names.',
  ]);
});

test('an empty sub-priority of a priority that is not is said by itself', () => {
  const commitments = [commitment('first', { version: 'old', subPriority: 'early' }), commitment('kept')];
  expect(somethingIsPromised({ ...withSubPriority, commitments })).toMatchObject([
    {
      subject: { version: 'new', priority: 'start', subPriority: 'early' },
      figures: { title: 'Early days' },
    },
  ]);
});
