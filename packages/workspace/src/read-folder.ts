import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileContent, whyOf } from './file-content.ts';
import { fileKind } from './file-kind.ts';
import type { WorkspaceFile } from './open-files.ts';

/** The files of a folder with their content, or why the folder cannot be read. */
export type FolderContent =
  | { readonly ok: true; readonly files: readonly WorkspaceFile[] }
  | { readonly ok: false; readonly why: string };

/**
 * Why a link is not followed; null where it may be. One to a folder may lead in a circle, and one that leads out of the
 * workspace would show what is not its own.
 */
const whyNotFollowed = (dir: string, path: string): string | null => {
  try {
    const target = realpathSync(join(dir, path));
    if (statSync(target).isDirectory()) return 'it is a link to a folder, which is not followed';
    const isWithin = !/^\.\.([/\\]|$)/.test(relative(realpathSync(dir), target));
    return isWithin ? null : 'it is a link that leads out of the folder';
  } catch (error) {
    return whyOf(error);
  }
};

type Wanted = (path: string) => boolean;

const readWithin = (dir: string, folder: string, wanted: Wanted): readonly WorkspaceFile[] =>
  readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry): readonly WorkspaceFile[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return readFolderWithin(dir, path, wanted);
    const { kind } = fileKind(path);
    if (kind === 'ignored' || !wanted(path)) return [];
    const why = entry.isSymbolicLink() ? whyNotFollowed(dir, path) : null;
    if (why !== null) return [{ path, content: { unread: { why } } }];
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
