import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const missed = (is: boolean) => ({ when: { fact: 'missed', operator: 'is', value: is } });
const adopted = { state: 'adopted', adopted: { by: 'board', on: '2026-04-01' } };
const escalation = (more: object) => ({
  escalations: [
    {
      id: 'e',
      for: { metrics: ['m.one'], windows: ['month'] },
      raise: missed(true),
      clear: missed(false),
      ...more,
    },
  ],
});
const level = (route: string | null) => ({ after: { inARow: 2 }, route, ask: 'note' });

test('what is adopted tells somebody, a draft may not know yet whom', () => {
  expect(faultsOf({ ...adopted, ...escalation({ route: null }) })[0]).toContain(
    'escalations/0/route recipient-missing',
  );
  expect(faultsOf({ ...adopted, ...escalation({}) })[0]).toContain('escalations/0 recipient-missing');
  expect(faultsOf({ ...adopted, ...escalation({ levels: [level(null)] }) })[0]).toContain(
    'escalations/0/levels/0/route',
  );
  expect(faultsOf({ ...adopted, ...escalation({ levels: [level('board')] }) })).toEqual([]);
  expect(faultsOf(escalation({ route: null }))).toEqual([]);
});
