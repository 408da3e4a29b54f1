import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import { contradicted } from './contradicted.ts';

const one = figureOf('actual', 'share', '2025-10', 85);
const other = figureOf('actual', 'share', '2025-10', 84.2, { source: { document: 'paper', line: 9 } });

test('two values of one basis and day are an error, and name both lines', () => {
  expect(contradicted(knowledgeOn(workspaceOf([one, other]), '2025-12-15'))).toMatchObject([
    {
      code: 'figures-contradict',
      severity: 'error',
      message: expect.stringContaining('85 at line 1 and 84.2 at line 9'),
    },
  ]);
});

test('two bases, or two days, are no contradiction', () => {
  const elsewhere = [one, { ...other, basis: 'older-return' }];
  const later = [one, { ...other, vintage: '2025-12-05' }];
  expect(contradicted(knowledgeOn(workspaceOf(elsewhere), '2025-12-15'))).toEqual([]);
  expect(contradicted(knowledgeOn(workspaceOf(later), '2025-12-15'))).toEqual([]);
});
