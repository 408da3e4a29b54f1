import { join } from 'node:path';
import { parseDay, sayCalendarFinding } from '@ragstone/calendar';
import {
  type LoadedWorkspace,
  loadWorkspace,
  parseWorkspace,
  printFinding,
  readFolder,
  type WorkspaceFile,
  workspacesBelow,
} from '@ragstone/workspace';
import type { Console } from '../console.ts';

/** A workspace that could be opened, and everything that is wrong with its files. */
export type Opened = LoadedWorkspace & { readonly workspace: NonNullable<LoadedWorkspace['workspace']> };

/** With the files as they were read, so that what is recorded is what was assessed. */
export type OpenedFiles = Opened & { readonly read: readonly WorkspaceFile[] };

/** Loads a workspace; one that cannot be used at all is refused with everything that is known of why. */
export const openWorkspace = async (folder: string): Promise<OpenedFiles> => {
  const content = readFolder(folder);
  const read = content.ok ? content.files : [];
  const loaded = content.ok ? parseWorkspace(read) : loadWorkspace(folder);
  const { workspace } = loaded;
  if (workspace === null) {
    const below = workspacesBelow(folder).map((each) => join(folder, each));
    const meant = below.length === 0 ? '' : ` Did you mean ${below.join(' or ')}?`;
    throw new Error(`${folder} is no workspace.${meant}\n${loaded.findings.map(printFinding).join('\n\n')}`);
  }
  return { ...loaded, workspace, read };
};

/** The day of an option. Anything but YYYY-MM-DD is refused. */
export const dayNamed = (option: string, text: string): string => {
  const day = parseDay(text);
  if (!day.ok) throw new Error(`${option} ${text}: ${sayCalendarFinding(day.finding)}`);
  return day.value;
};

/** The day of `--as-of`, or today. */
export const dayOf = (option: string | undefined, { today }: Console): string =>
  option === undefined ? today() : dayNamed('--as-of', option);
