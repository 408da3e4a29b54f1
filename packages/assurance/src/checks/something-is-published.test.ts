import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import { somethingIsPublished } from './something-is-published.ts';

const on = (asOf: string, workspace = workspaceOf([figureOf('actual', 'share', '2025-10', 85)])) =>
  somethingIsPublished(knowledgeOn(workspace, asOf));

test('a day before the first document is told, with the day of that document', () => {
  expect(on('1999-01-01')).toMatchObject([
    {
      code: 'nothing-published',
      severity: 'error',
      message:
        'No document had been published by 1 January 1999: the first is paper, of 1 December 2025. Nothing was known, so nothing is rated. Is the day right?',
    },
  ]);
});

test('from its day on there is nothing to tell, nor where there are no documents, nor where a figure was known before', () => {
  expect(on('2025-12-01')).toEqual([]);
  expect(on('1999-01-01', workspaceOf([], { documents: [] }))).toEqual([]);
  const early = figureOf('actual', 'share', '2025-10', 85, { vintage: '2025-11-10' });
  expect(on('2025-11-20', workspaceOf([early]))).toEqual([]);
});
