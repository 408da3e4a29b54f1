import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileContent, whyOf } from './file-content.ts';
import { fileKind } from './file-kind.ts';
import type { WorkspaceFile } from './open-files.ts';

/** The files of a folder with their content, or why the folder cannot be read. */
export type FolderContent =
  | { readonly ok: true; readonly files: readonly WorkspaceFile[] }
  | { readonly ok: false; readonly why: string };

/** Whether an entry is a file or a link to one. A link to a folder is not followed: it may lead anywhere. */
const isFile = (dir: string, path: string, entry: Dirent): boolean =>
  entry.isFile() ||
  (entry.isSymbolicLink() && statSync(join(dir, path), { throwIfNoEntry: false })?.isDirectory() !== true);

type Wanted = (path: string) => boolean;

const readWithin = (dir: string, folder: string, wanted: Wanted): readonly WorkspaceFile[] =>
  readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry): readonly WorkspaceFile[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return readFolderWithin(dir, path, wanted);
    if (!isFile(dir, path, entry) || !wanted(path)) return [];
    const { kind } = fileKind(path);
    if (kind === 'ignored') return [];
    return [{ path, content: kind === 'unknown' ? '' : fileContent(join(dir, path)) }];
  });

/** A folder in the folder that cannot be read hides none of the others. */
const readFolderWithin = (dir: string, folder: string, wanted: Wanted): readonly WorkspaceFile[] => {
  try {
    return readWithin(dir, folder, wanted);
  } catch (error) {
    return [{ path: `${folder}/`, content: { unread: { why: whyOf(error) } } }];
  }
};

/**
 * Reads every file of a workspace's folder, and of the folders in it, or those that are wanted. What they are worth
 * is for `parseWorkspace` to decide. Of a folder without a workspace.json at its top it reads none: that may be a whole disk.
 */
export const readFolder = (dir: string, wanted: Wanted = () => true): FolderContent => {
  try {
    const isWorkspace = readdirSync(dir).some((name) => fileKind(name).kind === 'workspace');
    return { ok: true, files: isWorkspace ? readWithin(dir, '', wanted) : [] };
  } catch (error) {
    return { ok: false, why: whyOf(error) };
  }
};
