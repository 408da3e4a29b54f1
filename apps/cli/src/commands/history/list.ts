import { recordedAssessments, reportsOf } from '@ragstone/history';
import type { Console } from '../../console.ts';
import { fitTerminal } from '../../fit-terminal.ts';
import { shortId } from './find.ts';
import { withHistory } from './open.ts';

export interface ListOptions {
  readonly history?: string;
  readonly json?: true;
}

/** `ragstone history list`: what was recorded, by day. */
export const list = (workspace: string, { history, json }: ListOptions, console: Console): Promise<number> =>
  withHistory({ workspace, history }, 'history list', true, console, async ({ database }) => {
    const all = await recordedAssessments(database.query);
    if (json === true) {
      console.write(`${JSON.stringify(all, null, 2)}\n`);
      return 0;
    }
    for (const assessment of all) {
      const { workspace: of, asOf, release, recordedAt } = assessment;
      const papers = (await reportsOf(database.query, assessment.id)).length;
      const counted = papers === 1 ? '1 paper' : `${papers} papers`;
      const id = `${shortId(assessment)}  `;
      const line = `${id}${of} as of ${asOf}, recorded ${recordedAt} by release ${release}, ${counted}\n`;
      console.write(fitTerminal(line, console, id.length));
    }
    return 0;
  });
