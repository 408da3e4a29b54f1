import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspacesBelow } from './workspaces-below.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ragstone-below-'));
  for (const path of [
    'b/workspace.json',
    'b/old/workspace.json',
    'a/deep/workspace.json',
    '.hidden/workspace.json',
    'node_modules/p/workspace.json',
    'a/1/2/3/workspace.json',
    'c/places.json',
  ]) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), '{}');
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

test('the nearest workspaces below a folder are named, three folders down at most', () => {
  expect(workspacesBelow(dir)).toEqual(['a/deep', 'b']);
});

test('below a folder that is not there, there are none', () => {
  expect(workspacesBelow(join(dir, 'nowhere'))).toEqual([]);
});
