import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { llrFolder } from './llr.ts';
import { runRagstone } from './run-ragstone.ts';

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ragstone since '));
});
afterAll(() => rm(out, { recursive: true }));

const reporting = (...args: readonly string[]) =>
  runRagstone([
    'report',
    llrFolder,
    '--template',
    'exceptions',
    '--format',
    'markdown',
    '--out',
    out,
    ...args,
  ]);

test('the exceptions say what is new since the last paper, and what was published between', async () => {
  await reporting('--as-of', '2026-06-15', '--since', '2026-02-26');
  const paper = await readFile(join(out, 'exceptions-llr-2026-06-15.md'), 'utf8');
  expect(paper).toContain('## Since 26 February 2026');
  expect(paper).toMatch(/\d+ exceptions now, \d+ then: \d+ new/);
  expect(paper).toContain(
    'Published since: “Board pack of 15 June 2026: year end 2025-26 and plan 2026-27”.',
  );
  expect(paper).toMatch(/\| Average length of discharge delay[^|]*\| New \| ◆ Red Missed 8 months in a row/);
});

test('without an earlier day the paper has no such section', async () => {
  await reporting('--as-of', '2026-06-15');
  expect(await readFile(join(out, 'exceptions-llr-2026-06-15.md'), 'utf8')).not.toContain('## Since');
});

test.each([
  ['2026-06-15', '--since 2026-06-15 is not before 2026-06-15'],
  ['26/02/2026', '--since 26/02/2026'],
])('a last paper of %s is refused', async (since, words) => {
  const { code, told } = await reporting('--as-of', '2026-06-15', '--since', since);
  expect([code, told]).toEqual([2, expect.stringContaining(words)]);
});
