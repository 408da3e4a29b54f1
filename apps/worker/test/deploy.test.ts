import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../src/settings/read-settings.ts';

const root = join(import.meta.dirname, '../../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const unit = textOf('deploy/ragstone-worker.service');
const operating = textOf('docs/operating.md');

/** The settings and secrets as they are delivered, with a value for each secret. */
const environmentOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value || Buffer.alloc(32).toString('base64'),
    ]),
  );

test('the settings that are delivered are whole, with the secrets that are delivered', () => {
  const path = join(root, 'deploy/ragstone.worker.example.json');
  const result = readSettings(path, environmentOf(textOf('deploy/worker.env.example')));
  expect(result.ok ? [] : result.findings.map(({ message }) => message)).toEqual([]);
});

test('what the unit starts is what a build makes, by the Node that is delivered', () => {
  const [, command = ''] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
  const [node, program, ...words] = command.split(' ');
  expect(node).toBe('/opt/ragstone/node_modules/node/bin/node');
  expect(existsSync(node?.replace('/opt/ragstone', root) ?? '')).toBe(true);
  const { bin } = JSON.parse(textOf('apps/cli/package.json'));
  expect(program).toBe(`/opt/ragstone/apps/cli/${bin.ragstone}`);
  expect(words).toEqual(['worker', 'run', '--settings', '/etc/ragstone/ragstone.worker.json']);
});

test('systemd finds nothing wrong with the unit', ({ skip }) => {
  if (spawnSync('systemd-analyze', ['--version']).status !== 0) skip('this machine has no systemd-analyze');
  const folder = mkdtempSync(join(tmpdir(), 'ragstone-unit-'));
  mkdirSync(join(folder, 'units'));
  const path = join(folder, 'units', 'ragstone-worker.service');
  writeFileSync(
    path,
    unit.replaceAll('/opt/ragstone/node_modules', join(root, 'node_modules').replaceAll(' ', '\\x20')),
  );
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
});

test('the container starts what the unit starts, and is built from what there is', () => {
  const containerfile = textOf('deploy/Containerfile');
  const { packageManager, scripts } = JSON.parse(textOf('package.json'));
  for (const [, version] of containerfile.matchAll(/(pnpm@[\d.]+)/g)) expect(version).toBe(packageManager);
  expect(scripts.build).toBeDefined();
  expect(containerfile).toContain('"worker", "run", "--settings", "/etc/ragstone/ragstone.worker.json"');
  const compose = textOf('deploy/compose.yaml');
  expect(compose).toContain('dockerfile: deploy/Containerfile');
  const anchors = [...compose.matchAll(/<<: \*(\w+)/g)].map(([, name]) => name);
  expect(anchors).toEqual(['worker', 'worker']);
});

test('every file and every script of the repository that the page names is there', () => {
  const named = [
    ...operating.matchAll(/(?<![\w/])(?:\/opt\/ragstone\/)?((?:deploy|apps|node_modules)\/[\w./-]*\w)/g),
  ];
  const made = [
    'apps/cli/dist/main.js',
    'deploy/worker.env',
    'deploy/ragstone.worker.json',
    'deploy/workspaces',
  ];
  const missing = named
    .map(([, path = '']) => path)
    .filter((path) => !made.includes(path) && !existsSync(join(root, path)));
  expect(missing.filter((path) => path !== 'deploy/.env')).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});
