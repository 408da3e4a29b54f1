import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { action, commitment, indicator, sound, strategy } from '../chain.fixture.ts';
import { commitmentFacts } from './commitment-facts.ts';

const asOf = '2026-04-08';

test('a commitment has an action, an owner, a measure and an indicator, which no metric stands for', () => {
  expect(commitmentFacts(commitment('kept'), sound, asOf)).toEqual({
    action: known(true),
    owner: known(true),
    'success-measure': known(true),
    indicator: known(true),
    'known-metric': known(false),
    actions: known(1),
    actionsDone: known(0),
    actionsOverdue: known(0),
  });
  const indicators = [indicator('i1', { metric: 'homes.warm' })];
  expect(commitmentFacts(commitment('kept'), { ...sound, indicators }, asOf)['known-metric']).toEqual(
    known(true),
  );
});

test('its priority answers for it where nobody else does', () => {
  const versions = strategy.versions.map((version) => ({
    ...version,
    priorities: version.priorities.map((priority) => ({ ...priority, owners: [] })),
  }));
  const records = { ...sound, strategies: [{ ...strategy, versions }] };
  expect(commitmentFacts(commitment('kept'), records, asOf).owner).toEqual(known(false));
  expect(commitmentFacts(commitment('kept', { owners: ['lead'] }), records, asOf).owner).toEqual(known(true));
});

test('one that nothing serves has nothing', () => {
  expect(commitmentFacts(commitment('bare'), sound, asOf)).toMatchObject({
    action: known(false),
    'success-measure': known(false),
    actions: known(0),
    actionsDone: unknown('no-data'),
    actionsOverdue: unknown('no-data'),
  });
});

test('that none of its actions is overdue is not known of one that has no day', () => {
  const overdue = (...actions: readonly ReturnType<typeof action>[]) =>
    commitmentFacts(commitment('kept'), { ...sound, actions }, asOf).actionsOverdue;
  const undated = action('A1', { due: null });
  expect(overdue(undated)).toEqual(unknown('no-date'));
  expect(overdue(undated, action('A2', { due: '2026-04-07' }))).toEqual(known(1));
  expect(overdue(action('A1', { due: null, done: '2026-04-01' }))).toEqual(known(0));
});

test('an action whose day has passed is overdue until something says that it is done', () => {
  const actions = [
    action('A1', { due: '2026-04-07' }),
    action('A2', { due: '2026-04-01', done: '2026-04-01' }),
  ];
  expect(commitmentFacts(commitment('kept'), { ...sound, actions }, asOf)).toMatchObject({
    actions: known(2),
    actionsDone: known(1),
    actionsOverdue: known(1),
  });
});

test('its priority answers for it too where its own owner is still to be said, and TBC answers for nothing', () => {
  const ownerOf = (owners: readonly string[]) => {
    const versions = strategy.versions.map((version) => ({
      ...version,
      priorities: version.priorities.map((priority) => ({ ...priority, owners })),
    }));
    const records = { ...sound, strategies: [{ ...strategy, versions }] };
    return commitmentFacts(commitment('kept', { owners: ['TBC'] }), records, asOf).owner;
  };
  expect(ownerOf(['board'])).toEqual(known(true));
  expect(ownerOf(['to be agreed'])).toEqual(known(false));
});
