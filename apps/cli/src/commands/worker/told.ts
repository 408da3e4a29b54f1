import { dirname, join } from 'node:path';
import { fileDeliverer } from '@ragstone/history';
import {
  addressesOf,
  deliverersOf,
  type Environment,
  logLine,
  readSettings,
  type WorkerOptions,
  type WorkerSettings,
} from '@ragstone/worker';
import { printFinding } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { bundledFonts } from '../bundled-fonts.ts';
import { historyFolder, ownerOf, serverSetting } from '../history/open.ts';
import { release } from '../history/release.ts';

/** What every command of the worker is told. */
export interface WorkerPlace {
  readonly settings?: string;
  readonly history?: string;
}

/** A worker's options, with its settings where there is a file of them. */
export interface Told {
  readonly options: WorkerOptions;
  readonly settings: WorkerSettings | null;
}

/** What the command line and the settings tell a worker. Refuses in plain words what cannot be. */
export const told = (
  folders: readonly string[],
  place: WorkerPlace,
  command: string,
  console: Console,
): Told => {
  const settings = place.settings === undefined ? null : settingsIn(place.settings, console);
  const workspaces = folders.length > 0 ? folders : (settings?.workspaces ?? []);
  if (workspaces.length === 0) {
    throw new Error('Name the folder of a workspace, or a file of settings that does: --settings FILE.');
  }
  const history = place.history ?? settings?.history;
  return {
    settings,
    options: {
      workspaces,
      historyOf: (workspace) => historyFolder({ workspace, history }),
      connectionString: console.setting(serverSetting),
      release: release(),
      owner: ownerOf(`worker ${command}`, console),
      log: (event) => console.tell(logLine(event, console.now())),
      ...(settings === null
        ? { deliverersOf: (folder) => ({ file: fileDeliverer(join(dirname(folder), 'outbox')) }) }
        : {
            deliverersOf: () => deliverersOf(settings, environmentOf(console)),
            channelsOf: (recipient) => addressesOf(settings, recipient).map(({ channel }) => channel),
            papers: { formatsOf: (board) => formatsOf(settings, board), fonts: bundledFonts },
          }),
    },
  };
};

/** HTML where the settings name no format for the papers of a body. */
const formatsOf = ({ papers = {} }: WorkerSettings, board: string | null) =>
  board !== null && Object.hasOwn(papers, board) ? (papers[board] ?? []) : (['html'] as const);

const settingsIn = (file: string, console: Console): WorkerSettings => {
  const read = readSettings(file, environmentOf(console));
  if (read.ok) return read.settings;
  throw new Error(`${file} cannot be used.\n${read.findings.map(printFinding).join('\n\n')}`);
};

/** Asked for one variable at a time, so that nothing holds them all. */
const environmentOf = ({ setting }: Console): Environment =>
  new Proxy<Environment>({}, { get: (_, name) => setting(String(name)) });
