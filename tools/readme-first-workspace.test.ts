import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './readme/documents.ts';
import { fences } from './readme/fences.ts';
import { follow } from './readme/follow-step.ts';

const heading = '## A workspace of your own';
const page = readFileSync(path.join(root, 'README.md'), 'utf8');
const section = page.slice(page.indexOf(heading)).split(/\n(?=## )/)[0] ?? '';
const blocks = fences(section);
const home = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'ragstone-first-'));

beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('who follows the README from an empty folder sees what it shows at every step', async () => {
  for (const command of ['init', 'check', 'rules test', 'report'])
    expect(blocks.some(({ code }) => code.includes(`ragstone ${command}`))).toBe(true);
  for (const [at, block] of blocks.entries()) await follow(block, blocks[at + 1]);
});
