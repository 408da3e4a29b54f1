import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import { printedIsNotDerived } from './printed-is-not-derived.ts';

const parts = [figureOf('actual', 'share', '2025-05', 85.6), figureOf('actual', 'days', '2025-05', 4.3)];
const check = (printed: number) =>
  printedIsNotDerived(
    knowledgeOn(
      workspaceOf([...parts, figureOf('actual', 'delay', '2025-05', printed, { decimals: 2 })]),
      '2025-12-15',
    ),
  );

test('a print that the rounding of its parts allows is no finding: 0.61 of 0.6192', () => {
  expect(check(0.61)).toEqual([]);
});

test('a print that its parts cannot give is', () => {
  expect(check(0.7)).toMatchObject([
    { code: 'printed-is-not-derived', figures: { printed: 0.7, derived: expect.closeTo(0.6192, 9) } },
  ]);
});
