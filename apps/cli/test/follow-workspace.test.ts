import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

const home = mkdtempSync(join(tmpdir(), 'ragstone follow '));
afterAll(() => rmSync(home, { recursive: true }));

const edit = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

test('watch says what each save changes, writes the papers again, and ends with Ctrl-C', async () => {
  const folder = join(home, 'mine');
  const out = join(home, 'papers');
  await runRagstone(['init', folder, '--yes']);
  const seen: string[] = [];
  const plan = join(folder, 'plan.figures.csv');
  const shown = async (words: string): Promise<void> => {
    while (!seen.join('').includes(words)) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const { code } = await runRagstone(
    ['watch', folder, '--out', out, '--template', 'exceptions'],
    '2026-06-15',
    {
      write: (text) => void seen.push(text),
      ended: async () => {
        edit(plan, '2026-05,our-plan,90', '2026-05,our-plan,86');
        await shown('now Green');
        edit(plan, '2026-05,our-plan,86', '2026-05,our-plan,86%');
        await shown('new: error text-for-number');
        rmSync(join(folder, 'workspace.json'));
        await shown('is no workspace');
      },
    },
  );
  expect(code).toBe(0);
  expect(seen.join('')).toContain(
    'Saved. Since the last save:\n  repairs-done-on-time, Leicestershire, 2026-05: Red, now Green\n',
  );
  expect(readdirSync(out)).toEqual(['exceptions-our-partnership-2026-06-15.html']);
}, 30_000);

test('papers inside the folder that is watched would be seen as edits: refused', async () => {
  const folder = join(home, 'within');
  await runRagstone(['init', folder, '--yes']);
  const { code, told } = await runRagstone(['watch', folder, '--out', join(folder, 'out')]);
  expect(code).toBe(2);
  expect(told).toContain('writing there would be seen as an edit');
});
