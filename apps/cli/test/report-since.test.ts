import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveHistory } from './give-history.ts';
import { copyPartOfLlr } from './part-of-llr.ts';
import { runRagstone } from './run-ragstone.ts';

let out: string;
let workspace: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ragstone since '));
  workspace = join(out, 'llr');
  copyPartOfLlr(workspace);
});
afterAll(() => rm(out, { recursive: true }));

const reporting = (...args: readonly string[]) =>
  runRagstone([
    ...['report', workspace, '--template', 'exceptions', '--format', 'markdown', '--out', out],
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

test('the last paper to the same board is taken from the history; the first says that it is the first', async () => {
  const folder = join(out, 'riverside');
  await mkdir(folder);
  await writeFile(join(folder, 'workspace.json'), '{ "id": "riverside", "title": "Riverside" }');
  const bodies = [{ id: 'care-board', title: 'Care Board' }];
  await writeFile(join(folder, 'governance.json'), JSON.stringify({ bodies }));
  await giveHistory(folder);
  const last = (asOf: string, ...args: readonly string[]) =>
    runRagstone([
      ...['report', folder, '--template', 'exceptions', '--format', 'markdown', '--out', out, ...args],
      ...['--board', 'care-board', '--since', 'last', '--as-of', asOf],
    ]);
  expect((await last('2026-02-26', '--record')).told).toContain(
    'No earlier paper to the same board is recorded: this is the first.',
  );
  const { told } = await last('2026-06-15');
  expect(told).toContain(
    'The last paper to the same board was exceptions-care-board-2026-02-26.md, of 2026-02-26.',
  );
  const paper = await readFile(join(out, 'exceptions-care-board-2026-06-15.md'), 'utf8');
  expect(paper).toContain('## Since 26 February 2026');
  expect(paper).toContain('No figure has come since.');
  expect(paper).toContain('No rule in force rates anything here: nothing was looked at.');
}, 120_000);
