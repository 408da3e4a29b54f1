import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  contentBytes,
  escalationsOf,
  judgementsOf,
  type RecordedJudgement,
  recordedDecisions,
  reportsOf,
  ruleSetsOf,
} from '@ragstone/history';
import type { Console } from '../../console.ts';
import { makeFolder } from '../make-folder.ts';
import { find } from './find.ts';
import { withHistory } from './open.ts';

export interface ShowOptions {
  readonly history?: string;
  readonly json?: true;
  readonly out?: string;
}

/** `ragstone history show`: what a recorded assessment said, and its papers byte for byte. */
export const show = (
  workspace: string,
  meant: string,
  { history, json, out }: ShowOptions,
  console: Console,
): Promise<number> =>
  withHistory({ workspace, history }, 'history show', true, console, async (opened) => {
    const { query } = opened.database;
    const assessment = await find(opened, meant);
    const papers = await reportsOf(query, assessment.id);
    if (json === true) {
      console.write(new TextDecoder().decode(await contentBytes(query, assessment.body)));
      return 0;
    }
    const { id, title, asOf, release, recordedAt } = assessment;
    console.write(`${title} as of ${asOf}\n${id}\nrecorded ${recordedAt} by release ${release}\n`);
    for (const ruleSet of await ruleSetsOf(query, id)) {
      console.write(`rules: ${ruleSet.id} version ${ruleSet.version}, ${ruleSet.state}\n`);
    }
    console.write(`${countStatuses(await judgementsOf(query, id))}\n`);
    for (const { title, state, level, route } of await escalationsOf(query, id)) {
      console.write(
        `escalation: ${title}: ${state}, level ${level}${route === null ? '' : ` to ${route}`}\n`,
      );
    }
    const standpoint = { workspace: assessment.workspace, asOf, recordedBy: console.now() };
    for (const { about, decides, by, on, reason } of await recordedDecisions(query, standpoint)) {
      console.write(`decision: ${about} ${decides} by ${by} on ${on}. ${reason}\n`);
    }
    if (out !== undefined) {
      await makeFolder(out, out);
      for (const { name, bytes } of papers) await writeFile(join(out, name), bytes);
    }
    for (const { name } of papers) console.write(`paper: ${out === undefined ? name : join(out, name)}\n`);
    return 0;
  });

const countStatuses = (judgements: readonly RecordedJudgement[]): string => {
  const counted = ['green', 'amber', 'red', 'not-rated'].map(
    (status) => `${judgements.filter((each) => each.status === status).length} ${status}`,
  );
  return `${judgements.length} judgements: ${counted.join(', ')}`;
};
