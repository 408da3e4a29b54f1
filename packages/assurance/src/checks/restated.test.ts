import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import { restated } from './restated.ts';

const before = figureOf('actual', 'share', '2025-10', 85, { vintage: '2025-11-20' });
const after = figureOf('actual', 'share', '2025-10', 84.2, { vintage: '2025-12-01' });

test('a figure known before under another value is said with both', () => {
  expect(restated(knowledgeOn(workspaceOf([after, before]), '2025-12-15'))).toMatchObject([
    {
      code: 'figure-restated',
      severity: 'info',
      figures: { before: 85, after: 84.2 },
      message:
        'Left on the ready date, actual for October 2025: 85.0%, known from 20 November 2025, was restated as 84.2% on 1 December 2025.',
    },
  ]);
});

test('before the restatement, or where the value is the same, there is nothing to say', () => {
  expect(restated(knowledgeOn(workspaceOf([after, before]), '2025-11-30'))).toEqual([]);
  expect(restated(knowledgeOn(workspaceOf([{ ...after, value: 85 }, before]), '2025-12-15'))).toEqual([]);
});
