import { assess } from '@ragstone/assurance';
import { parseWorkspace } from '@ragstone/workspace';
import { expect, test } from 'vitest';
import { occurrencesBetween } from '../../src/schedule/occurrences-between.ts';
import { boardFiles, busyDay, england, knownOn } from './nation.ts';

const small = { ...england, metrics: 20 };
const filesOf = (board: number) =>
  Object.entries(boardFiles(small, board)).map(([path, content]) => ({ path, content }));

test('a board is a workspace without a fault, and has something of everything to say', () => {
  const { workspace, findings } = parseWorkspace(filesOf(1));
  expect(findings).toEqual([]);
  if (workspace === null) throw new Error('not read');
  const { judgements, escalations } = assess(workspace, {
    asOf: knownOn,
    explain: 'none',
    inputFindings: [],
  });
  expect(judgements).toHaveLength(20 * 12);
  expect(new Set(judgements.map(({ status }) => status))).toEqual(new Set(['green', 'amber', 'red']));
  expect(escalations.length).toBeGreaterThan(0);
});

test('the same seed makes the same files, and each board has its own', () => {
  expect(boardFiles(small, 7)).toEqual(boardFiles(small, 7));
  const figures = (board: number) =>
    boardFiles(small, board)['nation.figures.csv']?.replaceAll(/board-\d+/g, '');
  expect(figures(7)).not.toBe(figures(8));
});

test('on its busy day papers, reminders and an assessment are due, and the papers of one board in five go out', () => {
  const dueOf = (board: number) => {
    const { workspace } = parseWorkspace(filesOf(board));
    if (workspace === null) throw new Error('not read');
    return occurrencesBetween(workspace, `${busyDay}T00:00:00.000Z`, `${busyDay}T13:00:00.000Z`);
  };
  const kinds = (board: number) => new Set(dueOf(board).map(({ job }) => job));
  expect(kinds(5)).toEqual(new Set(['assess', 'render', 'remind', 'notify']));
  expect(kinds(6)).toEqual(new Set(['assess', 'render', 'remind']));
  expect(dueOf(6)).toHaveLength(1 + 2 * small.groups);
});
