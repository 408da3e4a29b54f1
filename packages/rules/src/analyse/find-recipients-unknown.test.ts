import { expect, test } from 'vitest';
import { saidOf } from './said-of.fixture.ts';

const missed = (is: boolean) => ({ when: { fact: 'missed', operator: 'is', value: is } });
const said = (more: object) =>
  saidOf({
    escalations: [
      {
        id: 'e',
        for: { metrics: ['m.share'], windows: ['month'] },
        raise: missed(true),
        clear: missed(false),
        ...more,
      },
    ],
  }).map((each) => each.split(':')[0]);

test('a draft that reaches nobody yet', () => {
  expect(said({ route: null })).toEqual(['escalations/0/route recipient-unknown']);
  expect(said({})).toEqual(['escalations/0 recipient-unknown']);
  expect(said({ route: 'board' })).toEqual([]);
  const levels = [{ after: { inARow: 2 }, route: null, ask: 'note' }];
  expect(said({ levels })).toEqual(['escalations/0/levels/0/route recipient-unknown']);
});
