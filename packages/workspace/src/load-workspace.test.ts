import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadWorkspace } from './load-workspace.ts';
import { seededFaults } from './seeded-faults.fixture.ts';

const folders: string[] = [];
const folderOf = (texts: Readonly<Record<string, string | Uint8Array>>): string => {
  const dir = mkdtempSync(join(tmpdir(), 'ragstone-workspace-'));
  folders.push(dir);
  for (const [path, content] of Object.entries(texts)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
};
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true });
});

test('reads a folder with the folders in it, wherever it stands and in whatever order it was written', () => {
  const one = loadWorkspace(folderOf(seededFaults));
  const other = loadWorkspace(folderOf(Object.fromEntries(Object.entries(seededFaults).reverse())));
  expect(one.findings).toHaveLength(11);
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

test('hidden files and the folder of packages are passed over', () => {
  const dir = folderOf({
    'workspace.json': '{ "id": "a", "title": "A" }',
    '.git/x.json': '{',
    'node_modules/p/package.json': '{',
  });
  expect(loadWorkspace(dir).findings).toEqual([]);
});

test('a link to a folder is not followed, so that a circle of links ends', () => {
  const dir = folderOf({ 'workspace.json': '{ "id": "a", "title": "A" }' });
  symlinkSync(dir, join(dir, 'again'));
  symlinkSync(join(dir, 'nowhere'), join(dir, 'gone.places.json'));
  expect(loadWorkspace(dir).findings.map(({ position, message }) => [position?.file, message])).toEqual([
    ['again', 'The file cannot be read: it is a link to a folder, which is not followed.'],
    ['gone.places.json', 'The file cannot be read: it is not there.'],
  ]);
});

test('of a folder that is no workspace nothing is read: it may be a whole disk', () => {
  const { workspace, findings } = loadWorkspace(
    folderOf({ 'llr/workspace.json': '{ "id": "a", "title": "A" }', 'a.places.json': '{' }),
  );
  expect(workspace).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['workspace-missing']);
});

test('a folder that is not there is one finding, without a path of this machine', () => {
  const { workspace, findings } = loadWorkspace(join(tmpdir(), 'ragstone-nowhere'));
  expect(workspace).toBeNull();
  expect(findings.map(({ message }) => message)).toEqual(['The folder cannot be read: it is not there.']);
});
