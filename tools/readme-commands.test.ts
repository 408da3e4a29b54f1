import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandFault, type Known } from './readme/command-fault.ts';
import { readmeDocuments, root } from './readme/documents.ts';
import { shellCommands } from './readme/shell-commands.ts';

const read = (file: string): { readonly name: string; readonly scripts?: Readonly<Record<string, string>> } =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const printed = new Map<string, string>();

/** What the command line says of itself, run from its source. */
const help = (words: readonly string[]): string => {
  const key = words.join(' ');
  const before = printed.get(key);
  if (before !== undefined) return before;
  const flags = ['--conditions=@ragstone/source', '--disable-warning=ExperimentalWarning'];
  const { stdout } = spawnSync(process.execPath, [...flags, 'apps/cli/src/main.ts', ...words, '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  printed.set(key, stdout);
  return stdout;
};

const known: Known = {
  scripts: Object.keys(read('package.json').scripts ?? {}),
  packages: globSync('{packages,apps}/*/package.json', { cwd: root }).map((file) => read(file).name),
  help,
};

describe.each(readmeDocuments())('$name', ({ fences }) => {
  const shell = fences.filter(({ info }) => /^(sh|bash|shell|console)\b/.test(info));

  test('marks every shell example with sh', () => {
    expect(shell.filter(({ info }) => info !== 'sh')).toEqual([]);
  });

  for (const { code, line } of shell) {
    test(`the commands in line ${line} exist`, () => {
      const faults = shellCommands(code).map((command) => commandFault(command, known));
      expect(faults.filter((fault) => fault !== null)).toEqual([]);
    });
  }
});
