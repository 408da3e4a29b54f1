import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import type { ChainLine, CommitmentChain } from '../model/commitment-chain.ts';
import { charts } from '../words/english/charts.ts';
import { chartKey } from './chart-key.ts';
import { drawCommitmentChain } from './draw-commitment-chain.ts';

const none = { green: 0, amber: 0, red: 0, 'not-rated': 0 };
const promise = (label: string, counts: readonly number[], of: Partial<ChainLine> = {}): ChainLine => ({
  label,
  counts,
  figures: none,
  breaks: null,
  ...of,
});
const chain: CommitmentChain = {
  kind: 'commitment-chain',
  title: 'Plan',
  links: ['Actions', 'Measures', 'Indicators'],
  evidence: 'Figures',
  rows: [
    promise('Whole', [2, 3, 4], { figures: { ...none, green: 1, red: 2 } }),
    promise('Without an action', [0, 3, 4], { breaks: 'No action' }),
    promise('Without a figure', [1, 1, 1], { breaks: 'No figure' }),
  ],
};
const drawn = (of: Partial<CommitmentChain> = {}): string =>
  htmlText(drawCommitmentChain({ ...chain, ...of }, 'title', 'words'));
const rowOf = (index: number): string => drawn({ rows: chain.rows.slice(index, index + 1) });

test('the drawing reads as it should', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../test/golden/commitment-chain.svg');
});

test('a chain that holds is joined to its figures; their statuses are shapes with their number', () => {
  expect(rowOf(0)).not.toContain('class="plan"');
  expect(rowOf(0).match(/class="mean"/g)).toHaveLength(3);
  expect(rowOf(0)).toMatch(/class="rated-green"[^>]*\/><\/g><text[^>]*>1<\/text>/);
});

test('a chain that breaks says where, at its first link that nothing fills, and is joined no further', () => {
  expect(rowOf(1)).toContain('>No action</text>');
  expect(rowOf(1)).not.toContain('class="mean"');
  expect(rowOf(1).match(/No /g)).toHaveLength(1);
  expect(rowOf(2)).toContain('>No figure</text>');
  expect(rowOf(2).match(/class="mean"/g)).toHaveLength(2);
});

test('the key explains the links and the statuses that are there; nothing is drawn of nothing', () => {
  expect(chartKey(chain, charts).map(({ words }) => words)).toEqual([
    'link, and how many',
    'no link: here the chain breaks',
    'green',
    'red',
  ]);
  expect(drawn({ rows: [] })).toBe('');
});
