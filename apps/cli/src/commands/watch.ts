import { type Assessment, assess } from '@ragstone/assurance';
import { summarise } from '@ragstone/reports';
import type { Console } from '../console.ts';
import { followFiles } from './follow-files.ts';
import { dayOf, openWorkspace } from './open-workspace.ts';
import { describeReport, statusesOf } from './report/describe-report.ts';
import { makeReport } from './report.ts';
import { changesSince, type Followed, followed } from './watch/changes-since.ts';
import { isWithin } from './watch/is-within.ts';
import { sayChanges } from './watch/say-changes.ts';

export interface WatchOptions {
  readonly out?: string;
  readonly template: string;
  readonly format: string;
  readonly asOf?: string;
  readonly json?: true | undefined;
}

/**
 * `ragstone watch`: assesses again after every save and says what that changed; with `--out` it writes the papers again.
 * As JSON each thing that happens is an object on a line of its own, named by its `event`.
 */
export const watch = async (folder: string, options: WatchOptions, console: Console): Promise<0> => {
  const { out } = options;
  if (out !== undefined && isWithin(out, folder)) {
    throw new Error(
      `--out ${out} is inside ${folder}: writing there would be seen as an edit. Name another.`,
    );
  }
  const asOf = dayOf(options.asOf, console);
  const say = (event: string, facts: object, words: string): void =>
    console.write(`${options.json === true ? JSON.stringify({ event, ...facts }) : words}\n`);
  const assessed = async (): Promise<Assessment> => {
    if (out === undefined) {
      const { workspace, findings } = await openWorkspace(folder);
      return assess(workspace, { asOf, explain: 'none', inputFindings: findings });
    }
    const { assessment, made } = await makeReport(folder, { ...options, out, asOf }, console);
    if (options.json === true) say('written', describeReport(assessment, made, out), '');
    return assessment;
  };
  const look = async (): Promise<Followed> => {
    const assessment = await assessed();
    const [says] = summarise(assessment);
    const count = assessment.findings.length;
    const facts = { says, statuses: statusesOf(assessment), findings: count };
    say('assessed', facts, `${says} ${count === 1 ? '1 finding.' : `${count} findings.`}`);
    return followed(assessment);
  };
  say('following', { asOf, folder }, `As of ${asOf}. ${folder} is followed: edit and save. Ctrl-C ends it.`);
  let last = await look();
  let looking = Promise.resolve();
  const stop = followFiles([folder], () => {
    // One look after the other, however fast somebody saves.
    looking = looking.then(async () => {
      try {
        const now = await look();
        const changes = changesSince(last, now);
        say('changed', changes, sayChanges(changes).join('\n'));
        last = now;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        say('refused', { message }, message);
      }
    });
  });
  await console.ended();
  stop();
  await looking;
  return 0;
};
