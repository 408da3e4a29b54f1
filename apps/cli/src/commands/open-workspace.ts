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

/** A folder that cannot be used: why, in a line, and all that is known to be wrong in it. */
export interface Refused {
  readonly workspace: null;
  readonly why: string;
  readonly findings: LoadedWorkspace['findings'];
}

/** Loads a workspace, or says why it cannot be used at all. */
export const tryWorkspace = (folder: string): OpenedFiles | Refused => {
  const content = readFolder(folder);
  const read = content.ok ? content.files : [];
  const loaded = content.ok ? parseWorkspace(read) : loadWorkspace(folder);
  const { workspace, findings } = loaded;
  if (workspace !== null) return { ...loaded, workspace, read };
  return { workspace, findings, why: whyRefused(folder, findings) };
};

const whyRefused = (folder: string, findings: LoadedWorkspace['findings']): string => {
  const head = findings.find(({ position }) => position?.file === 'workspace.json')?.position;
  if (head != null) {
    return `${folder} cannot be used until its workspace.json is right, at line ${head.line}, column ${head.column}.`;
  }
  const below = workspacesBelow(folder).map((each) => join(folder, each));
  const meant = below.length === 0 ? '' : ` Did you mean ${below.join(' or ')}?`;
  return `${folder} is no workspace.${meant}`;
};

/** Loads a workspace; one that cannot be used at all is refused with everything that is known of why. */
export const openWorkspace = async (folder: string): Promise<OpenedFiles> => {
  const opened = tryWorkspace(folder);
  if (opened.workspace !== null) return opened;
  throw new Error(sayRefused(opened));
};

/** Why a folder cannot be used, and everything that is wrong in it. */
export const sayRefused = ({ why, findings }: Refused): string =>
  `${why}\n${findings.map(printFinding).join('\n\n')}`;

/** The day of an option. Anything but YYYY-MM-DD is refused. */
export const dayNamed = (option: string, text: string): string => {
  const day = parseDay(text);
  if (!day.ok) throw new Error(`${option} ${text}: ${sayCalendarFinding(day.finding)}`);
  return day.value;
};

/** The day of `--as-of`, or today. */
export const dayOf = (option: string | undefined, { today }: Console): string =>
  option === undefined ? today() : dayNamed('--as-of', option);
