import type { Strategy } from '@ragstone/commitments';
import type { Located } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { boardsOn } from './boards.fixture.ts';
import { everyPriorityIsReported } from './every-priority-is-reported.ts';

const source = { document: 'paper', line: 1 };
const priority = (id: string, title: string) => ({
  id,
  title,
  kind: 'life-course' as const,
  owners: [],
  subPriorities: [],
  source,
});
const strategy = (...ids: readonly (readonly [string, string])[]): Located<Strategy> => ({
  id: 'strategy',
  title: 'The strategy',
  place: null,
  versions: [
    { id: 'v1', title: 'V1', priorities: ids.map(([id, title]) => priority(id, title)), printed: [], source },
  ],
  source,
  at: { ref: 'strategies', path: [] },
});

const found = (of: Located<Strategy>) => {
  const knowledge = boardsOn('2025-12-01', { strategies: [of] });
  return everyPriorityIsReported(knowledge.workspace.duties, knowledge).map(({ message }) => message);
};

test('a priority that no duty reports on is told where another is reported', () =>
  expect(found(strategy(['homes', 'Homes'], ['work', 'Work']))).toEqual([
    'The strategy: 1 of 2 priorities have no duty to report on them: Work.',
  ]));

test('a strategy that nobody reports on, or all of it, has no gap', () => {
  expect(found(strategy(['work', 'Work']))).toEqual([]);
  expect(found(strategy(['homes', 'Homes']))).toEqual([]);
});
