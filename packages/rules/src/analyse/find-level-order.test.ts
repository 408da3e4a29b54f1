import { expect, test } from 'vitest';
import { saidOf } from './said-of.fixture.ts';

const missed = (is: boolean) => ({ when: { fact: 'missed', operator: 'is', value: is } });
const said = (levels: readonly number[], raiseAfter?: number) =>
  saidOf({
    escalations: [
      {
        id: 'e',
        for: { metrics: ['m.share'], windows: ['month'] },
        raise: { ...missed(true), inARow: raiseAfter },
        clear: missed(false),
        levels: levels.map((inARow) => ({ after: { inARow }, route: 'board', ask: 'explain' })),
      },
    ],
  });

test('levels come one after the other, and none before the raising', () => {
  expect(said([1, 2, 4])).toEqual([]);
  expect(said([3, 2])[0]).toContain(
    'levels/1/after levels-out-of-order: The level is reached after 2, the one before it after 3',
  );
  expect(said([2, 2])[0]).toContain('levels-out-of-order');
  expect(said([2, 3], 3)[0]).toContain('levels/0/after level-at-once');
  expect(said([3, 4], 3)).toEqual([]);
});
