import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

let folder: string;
let workspace: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ragstone restricted '));
  workspace = join(folder, 'area');
  await runRagstone(['init', workspace, '--yes']);
});
afterAll(() => rm(folder, { recursive: true }));

/** Makes the dashboard of a workspace that says why it may not be published. */
const reporting = async (restricted: object, ...more: readonly string[]) => {
  const file = join(workspace, 'workspace.json');
  const { restricted: _, ...head } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...head, restricted }));
  const out = await mkdtemp(join(folder, 'out '));
  const { code, told } = await runRagstone([
    ...['report', workspace, '--template', 'dashboard', '--format', 'markdown', '--out', out],
    ...['--as-of', '2026-06-15', '--fail-on', 'never', ...more],
  ]);
  const [name = ''] = await readdir(out);
  return { code, told, name, paper: name === '' ? '' : await readFile(join(out, name), 'utf8') };
};

test('the public version is what is made, and the whole is marked where it is asked for', async () => {
  const restricted = { because: 'management-information' };
  const open = await reporting(restricted);
  expect(open.paper).toContain(
    'Left out of the public version: management information, not for onward circulation.',
  );
  expect(open.paper).not.toContain('%');
  const all = await reporting(restricted, '--with-restricted');
  expect(all.name).toMatch(/-not-for-publication\.md$/);
  expect(all.paper).toMatch(/^\*\*NOT FOR PUBLICATION\.\*\* All of it is management information/);
  expect(all.paper).toContain('%');
});

test('where that of the workspace cannot be read, nothing is made of it', async () => {
  const { code, told, name } = await reporting({ because: 'exempt' });
  expect([code, name]).toEqual([2, '']);
  expect(told).toContain('The key "under" is missing.');
});

test('where that of a document cannot be read, no public paper is made', async () => {
  const annex = { id: 'annex', title: 'Annex B', publisher: 'A board', published: '2026-06-15' };
  const file = join(workspace, 'annex.documents.json');
  await writeFile(file, JSON.stringify({ documents: [{ ...annex, restricted: { because: 'exempt' } }] }));
  const { code, told, name } = await reporting({ because: 'not-for-publication', until: '2026-01-01' });
  await rm(file);
  expect([code, name]).toEqual([2, '']);
  expect(told).toContain('annex.documents.json: what may not be published cannot be read');
});
