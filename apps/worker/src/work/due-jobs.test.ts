import { expect, test } from 'vitest';
import type { Occurrence } from '../schedule/occurrence.ts';
import { onceEach, orderOf, withEscalations } from './due-jobs.ts';

const paper = (day: string, board = 'care-board'): Occurrence => ({
  ...{ key: `paper/${board}/${day}`, schedule: 'paper', at: `${day}T09:00:00.000Z`, job: 'render', board },
  ...{ template: 'exceptions', duty: null, says: 'A paper' },
});

test('of what was missed each schedule is made up once for each board, by its last', () => {
  const due = onceEach([
    paper('2026-03-02'),
    paper('2026-03-03', 'other-board'),
    paper('2026-03-09'),
    paper('2026-03-16'),
  ]);
  expect(due.occurrences.map(({ key }) => key)).toEqual([
    'paper/other-board/2026-03-03',
    'paper/care-board/2026-03-16',
  ]);
  expect(due.passedOver).toBe(2);
});

test('escalations are looked at once, after the last assessment, and not where nothing was assessed', () => {
  const assessed = [paper('2026-03-09'), paper('2026-03-02'), paper('2026-03-04', 'b')].map(
    (each): Occurrence => ({ ...each, job: each.board === 'b' ? 'import' : 'assess' }),
  );
  const all = withEscalations([...assessed, paper('2026-03-16')]);
  expect(all.slice(0, -1)).toEqual([...assessed, paper('2026-03-16')]);
  expect(all.at(-1)).toMatchObject({
    ...{ key: 'escalations/paper/care-board/2026-03-09', job: 'escalate', board: null },
    at: '2026-03-09T09:00:00.000Z',
  });
  expect(withEscalations([paper('2026-03-16')])).toEqual([paper('2026-03-16')]);
});

test('what is due earlier comes first, and at one minute what others rest on', () => {
  const at = '2026-03-02T09:00:00.000Z';
  const orders = [
    orderOf({ at: '2026-03-01T09:00:00.000Z', job: 'remind' }),
    orderOf({ at, job: 'import' }),
    orderOf({ at, job: 'assess' }),
    orderOf({ at, job: 'render' }),
    orderOf({ at: '2026-03-02T09:01:00.000Z', job: 'import' }),
  ];
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(new Set(orders).size).toBe(orders.length);
  expect(orderOf({ at: '2126-03-02T09:00:00.000Z', job: 'remind' })).toBeLessThan(2 ** 31);
});
