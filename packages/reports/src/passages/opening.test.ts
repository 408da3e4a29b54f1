import { expect, test } from 'vitest';
import { assessment } from '../../test/fixture/assessment.ts';
import { summarySentence } from './opening.ts';

const [account] = assessment.funds;
if (account === undefined) throw new Error('no fund');

test.each([
  [{}, /; spend \d+% of plan\.$/],
  [{ spendCovers: 'quarter' }, /; spend \d+% of plan in the quarter alone\.$/],
  [{ spendCovers: null }, /; spend \d+% of plan over a time that nobody states\.$/],
  [{ isContradicted: true }, /; spend \d+% of plan by its lines, which do not come to its printed total\.$/],
] as const)('a share that was spent is said with what is to be known of it: %j', (more, says) => {
  expect(summarySentence(assessment, { ...account, ...more })).toMatch(says);
});
