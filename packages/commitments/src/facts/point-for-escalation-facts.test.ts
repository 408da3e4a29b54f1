import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { pointForEscalationFacts } from './point-for-escalation-facts.ts';

test('a point that is raised to nobody, by nobody and by no day', () => {
  const point = {
    id: 'e1',
    ref: '1',
    says: 'money ends',
    to: null,
    owners: [],
    due: null,
    source: { document: 'paper', line: 1 },
  };
  expect(pointForEscalationFacts(point, '2026-04-08')).toEqual({
    recipient: known(false),
    owner: known(false),
    due: known(false),
    dueOn: unknown('no-date'),
    asOf: known('2026-04-08'),
  });
});

test('a point whose owner is still to be said has none', () => {
  const point = {
    id: 'e1',
    ref: '1',
    says: 'money ends',
    to: 'board',
    owners: ['to be agreed'],
    due: null,
    source: { document: 'paper', line: 1 },
  };
  expect(pointForEscalationFacts(point, '2026-04-08').owner).toEqual(known(false));
});
