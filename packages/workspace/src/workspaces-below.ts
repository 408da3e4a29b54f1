import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileKind } from './file-kind.ts';

/** How far down a workspace is looked for. */
const deepest = 3;

const isWorkspace = (dir: string): boolean =>
  entriesOf(dir).some((entry) => !entry.isDirectory() && fileKind(entry.name).kind === 'workspace');

/**
 * The folders below a folder that are workspaces, from it and with forward slashes, in order; none within another, and
 * none below what cannot be read.
 */
export const workspacesBelow = (dir: string, depth: number = deepest): readonly string[] =>
  entriesOf(dir)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap(({ name }) => {
      if (isWorkspace(join(dir, name))) return [name];
      return depth <= 1 ? [] : workspacesBelow(join(dir, name), depth - 1).map((below) => `${name}/${below}`);
    })
    .sort();

const entriesOf = (dir: string): readonly Dirent[] => {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
};
