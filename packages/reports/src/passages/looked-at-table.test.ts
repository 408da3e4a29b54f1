import { expect, test } from 'vitest';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { paperScope } from '../selections/paper-scope.ts';
import { exceptionsTemplate } from '../templates/exceptions/exceptions-template.ts';
import { lookedAtTable } from './looked-at-table.ts';

const { assessment, workspace } = leicestershire;

test('the figures of each set of rules are counted by how they were rated, and add up', () => {
  const table = lookedAtTable('looked-at', paperScope(leicestershire));
  const [row] = table?.rows ?? [];
  const [title, all, ...counts] = (row?.kind === 'row' ? row.cells : []).map(({ text }) => text.join(''));
  expect(title).toBe('Better Care Fund 2025-26: metrics against plan');
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(Number(all));
});

test('a paper with nothing to report says so, and what was looked at', () => {
  const { sections } = exceptionsTemplate.fill({ assessment: { ...assessment, exceptions: [] }, workspace });
  const words = JSON.stringify(sections.map(({ blocks }) => blocks));
  expect(words).toContain('Nothing needs looking at. What was looked at is counted at the end.');
  expect(sections.map(({ id }) => id)).toContain('looked-at');
});

test('where nothing is rated there is nothing to count, and the paper says that nothing was looked at', () => {
  const empty = { ...assessment, exceptions: [], judgements: [], subjects: [] };
  expect(lookedAtTable('looked-at', paperScope({ workspace, assessment: empty }))).toBeNull();
  const { sections } = exceptionsTemplate.fill({ workspace, assessment: empty });
  expect(JSON.stringify(sections)).toContain('nothing was looked at');
});
