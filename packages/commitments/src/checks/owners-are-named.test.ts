import { expect, test } from 'vitest';
import { action, commitment, plan, sound, strategy } from '../chain.fixture.ts';
import { ownersAreNamed } from './owners-are-named.ts';

const source = { document: 'paper', line: 1 };

test('somebody answers for everything', () => {
  expect(ownersAreNamed(sound)).toEqual([]);
});

test('an action, a risk and a point for escalation need an owner', () => {
  const risks = [
    { id: 'r', says: 'too slow', about: [], likelihood: 'High', mitigations: [], owners: [], source },
  ];
  const pointsForEscalation = [
    { id: 'p', ref: '1', says: 'no money', to: 'board', owners: [], due: null, source },
  ];
  const records = {
    ...sound,
    actions: [action('A1', { owners: [] })],
    deliveryPlans: [plan({ risks, pointsForEscalation })],
  };
  expect(ownersAreNamed(records).map(({ code, subject }) => [code, subject])).toEqual([
    ['no-owner', { plan: 'plan', action: 'A1' }],
    ['no-owner', { plan: 'plan', risk: 'r' }],
    ['no-owner', { plan: 'plan', 'point-for-escalation': 'p' }],
  ]);
});

test('a commitment needs one where its priority has none, and only while a plan is to deliver it', () => {
  const versions = strategy.versions.map((version) => ({
    ...version,
    priorities: version.priorities.map((priority) => ({ ...priority, owners: [] })),
  }));
  const records = { ...sound, strategies: [{ ...strategy, versions }] };
  expect(ownersAreNamed(records).map(({ subject }) => subject)).toEqual([
    { version: 'new', commitment: 'kept' },
  ]);
  expect(ownersAreNamed({ ...records, commitments: [commitment('kept', { owners: ['lead'] })] })).toEqual([]);
});

test('watched work has somebody who links it to the board', () => {
  const watched = [
    {
      id: 'w1',
      list: 'watch',
      says: 'work of others',
      about: [],
      owners: [],
      source: { document: 'paper', line: 3 },
    },
  ] as const;
  expect(ownersAreNamed({ ...sound, deliveryPlans: [plan({ watched })] })).toMatchObject([
    { code: 'no-owner', subject: { 'watch-entry': 'w1' }, source: { line: 3 } },
  ]);
});
