import { expect, test } from 'vitest';
import { commitment, sound, strategy } from './chain.fixture.ts';
import { commitmentFacts } from './commitment-facts.ts';

test('a commitment has an action, an owner and a measure', () => {
  expect(commitmentFacts(commitment('kept'), sound)).toEqual({
    action: true,
    owner: true,
    'success-measure': true,
  });
});

test('its priority answers for it where nobody else does', () => {
  const versions = strategy.versions.map((version) => ({
    ...version,
    priorities: version.priorities.map((priority) => ({ ...priority, owners: [] })),
  }));
  const records = { ...sound, strategies: [{ ...strategy, versions }] };
  expect(commitmentFacts(commitment('kept'), records).owner).toBe(false);
  expect(commitmentFacts(commitment('kept', { owners: ['lead'] }), records).owner).toBe(true);
});

test('one that nothing serves has nothing', () => {
  expect(commitmentFacts(commitment('bare'), sound)).toMatchObject({
    action: false,
    'success-measure': false,
  });
});
