import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './readme/documents.ts';
import { fences } from './readme/fences.ts';
import { follow } from './readme/follow-step.ts';

const page = 'docs/tutorial-one-more-system.md';
const blocks = fences(readFileSync(path.join(root, page), 'utf8'));
const home = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'ragstone-tutorial-'));

beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test(`who follows ${page} from an empty folder sees what it shows at every step`, async () => {
  for (const [at, block] of blocks.entries()) await follow(block, blocks[at + 1]);
});

test('every block of the page is a file to write, a change, a command or what it prints', () => {
  const kinds = /^(sh|text|(json|csv|diff) riverside\/[a-z0-9.-]+)$/;
  expect(blocks.filter(({ info }) => !kinds.test(info)).map(({ line }) => line)).toEqual([]);
});
