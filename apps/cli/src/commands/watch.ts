import { relative, resolve } from 'node:path';
import { assess } from '@ragstone/assurance';
import { summarise } from '@ragstone/reports';
import type { Console } from '../console.ts';
import { followFiles } from './follow-files.ts';
import { dayOf, openWorkspace } from './open-workspace.ts';
import { report } from './report.ts';
import { changesSince, type Followed, followed } from './watch/changes-since.ts';

export interface WatchOptions {
  readonly out?: string;
  readonly template: string;
  readonly format: string;
  readonly asOf?: string;
}

/** `ragstone watch`: assesses again after every save and says what that changed; with `--out` it writes the papers again. */
export const watch = async (folder: string, options: WatchOptions, console: Console): Promise<0> => {
  const { out } = options;
  if (out !== undefined && isWithin(out, folder)) {
    throw new Error(
      `--out ${out} is inside ${folder}: writing there would be seen as an edit. Name another.`,
    );
  }
  const asOf = dayOf(options.asOf, console);
  const look = async (): Promise<Followed> => {
    const { workspace, findings } = await openWorkspace(folder);
    const assessment = assess(workspace, { asOf, explain: 'none', inputFindings: findings });
    if (out !== undefined) await writePapers(folder, { ...options, out }, asOf, console);
    console.write(`${summarise(assessment)[0]} ${counted(assessment.findings.length)}\n`);
    return followed(assessment);
  };
  console.write(`As of ${asOf}. ${folder} is followed: edit and save. Ctrl-C ends it.\n`);
  let last = await look();
  let looking = Promise.resolve();
  const stop = followFiles([folder], () => {
    // One look after the other, however fast somebody saves.
    looking = looking.then(async () => {
      try {
        const now = await look();
        console.write(`${changesSince(last, now).join('\n')}\n`);
        last = now;
      } catch (error) {
        console.write(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    });
  });
  await console.ended();
  stop();
  await looking;
  return 0;
};

const writePapers = async (
  folder: string,
  { template, format, out }: WatchOptions & { readonly out: string },
  asOf: string,
  console: Console,
): Promise<void> => {
  const quiet: Console = { ...console, write: () => {} };
  await report(folder, { template, format, out, asOf, failOn: 'never' }, quiet);
};

const counted = (count: number): string => (count === 1 ? '1 finding.' : `${count} findings.`);

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(resolve(outer), resolve(inner));
  return way === '' || !(way.startsWith('..') || resolve(way) === way);
};
