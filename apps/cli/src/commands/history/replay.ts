import { assess } from '@ragstone/assurance';
import { assessmentBytes, contentBytes, inputsOf, reportsOf } from '@ragstone/history';
import { parseWorkspace } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { find } from './find.ts';
import { firstDifference } from './first-difference.ts';
import { withHistory } from './open.ts';
import { papersAgain } from './papers-again.ts';
import { release } from './release.ts';

export interface ReplayOptions {
  readonly history?: string;
  readonly json?: true;
}

/**
 * `ragstone history replay`: makes an assessment and its papers again from the files that were kept, and compares them
 * with what was made then. What was made then stays what was said; a later release that would say something else is
 * told of, not believed.
 */
export const replay = (
  workspace: string,
  meant: string,
  { history, json }: ReplayOptions,
  console: Console,
): Promise<number> =>
  withHistory({ workspace, history }, 'history replay', true, console, async (opened) => {
    const { query } = opened.database;
    const recorded = await find(opened, meant);
    const inputs = await inputsOf(query, recorded.id);
    const loaded = parseWorkspace(inputs.map(({ path, bytes }) => ({ path, content: bytes })));
    const { workspace: then, findings } = loaded;
    if (then === null) throw new Error(`${meant}: this release cannot read what was kept.`);
    const assessedOn = (asOf: string) => assess(then, { asOf, explain: 'none', inputFindings: findings });
    const assessment = assessedOn(recorded.asOf);
    const again = papersAgain({ workspace: then, assessment, assessedOn });
    const papers = await reportsOf(query, recorded.id);
    const compared = [
      firstDifference(
        'the assessment',
        await contentBytes(query, recorded.body),
        assessmentBytes(assessment),
      ),
      ...(await Promise.all(
        papers.map(async (paper) => firstDifference(paper.name, paper.bytes, await again(paper))),
      )),
    ];
    const differing = compared.filter(({ same }) => !same);
    if (json === true) {
      const { id, asOf, recordedAt, release: by } = recorded;
      const replayed = { id, asOf, recordedAt, recordedBy: by, release: release(), compared };
      console.write(`${JSON.stringify(replayed, null, 2)}\n`);
      return differing.length === 0 ? 0 : 1;
    }
    console.write(
      `As of ${recorded.asOf}, recorded ${recorded.recordedAt} by release ${recorded.release}.\n`,
    );
    for (const { says } of compared) console.write(`${says}\n`);
    console.write(verdict(differing.length, compared.length, recorded.release));
    return differing.length === 0 ? 0 : 1;
  });

const verdict = (differing: number, all: number, recordedBy: string): string => {
  if (differing === 0) return `${all} of ${all} are the same bytes.\n`;
  const releases =
    recordedBy === release()
      ? `Both were made by release ${recordedBy}: the program was changed without a new version.`
      : `They were made by release ${recordedBy}; this is release ${release()}.`;
  return `${differing} of ${all} would be different now. ${releases} What was recorded stands; ragstone history show prints it.\n`;
};
