import { basename } from 'node:path';
import type { Console } from '../../console.ts';
import { followFiles } from '../follow-files.ts';
import { dayOf } from '../open-workspace.ts';
import { neededWorkspace, openRules, readRules, soundRuleSet } from './open-rules.ts';
import { readWatched } from './watch/read-watched.ts';
import { serveWatch } from './watch/serve-watch.ts';

export interface WatchOptions {
  readonly workspace: string;
  readonly port?: string;
  readonly against?: string;
  readonly asOf?: string;
}

/** `ragstone rules watch`: a page on this computer that follows a rule file while somebody edits it. */
export const watch = async (path: string, options: WatchOptions, console: Console): Promise<0> => {
  const { workspace, against } = options;
  const port = portOf(options.port);
  const asked = { path, workspace, against: against ?? null, asOf: dayOf(options.asOf, console) };
  // What cannot be watched at all is refused at once; a fault of the file itself is for the page.
  const { context, loaded } = await openRules(path, workspace);
  neededWorkspace(loaded);
  if (against !== undefined) soundRuleSet(readRules(against, context));

  let watched = readWatched(asked, null);
  const server = await serveWatch(port, watched.state);
  const stop = followFiles([path, workspace, ...(against === undefined ? [] : [against])], () => {
    watched = readWatched(asked, watched);
    server.show(watched.state);
  });
  console.write(`${server.address}\n`);
  console.tell(
    `As of ${asked.asOf}. The page follows ${basename(path)}: open it in a browser. Ctrl-C ends it.\n`,
  );
  await console.ended();
  stop();
  await server.close();
  return 0;
};

const highestPort = 65_535;

/** 0, where none is named, is any that is free. */
const portOf = (written: string | undefined): number => {
  if (written === undefined) return 0;
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= highestPort) return port;
  throw new Error(`--port ${written}: write a whole number from 0 to ${highestPort}; 0 is any that is free.`);
};
