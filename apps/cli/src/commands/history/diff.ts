import { compareJudgements, type JudgementChange, judgementsOf, ruleSetsOf } from '@ragstone/history';
import type { Console } from '../../console.ts';
import { fitTerminal } from '../../fit-terminal.ts';
import { find } from './find.ts';
import { withHistory } from './open.ts';

export interface DiffOptions {
  readonly history?: string;
  readonly json?: true;
}

/** `ragstone history diff`: what two recorded assessments say differently about the same subjects and periods. */
export const diff = (
  workspace: string,
  older: string,
  newer: string,
  { history, json }: DiffOptions,
  console: Console,
): Promise<number> =>
  withHistory({ workspace, history }, 'history diff', true, console, async (opened) => {
    const { query } = opened.database;
    const [a, b] = [await find(opened, older), await find(opened, newer)];
    const changes = compareJudgements(await judgementsOf(query, a.id), await judgementsOf(query, b.id));
    if (json === true) {
      console.write(`${JSON.stringify(changes, null, 2)}\n`);
      return 0;
    }
    console.write(`From ${a.asOf} (release ${a.release}) to ${b.asOf} (release ${b.release}).\n`);
    const [before, after] = [await ruleSetsOf(query, a.id), await ruleSetsOf(query, b.id)];
    for (const { id, version, hash } of after) {
      const was = before.find((each) => each.id === id);
      if (was === undefined) console.write(`rules: ${id} version ${version} is new\n`);
      else if (was.hash !== hash) console.write(`rules: ${id} version ${was.version} is now ${version}\n`);
    }
    for (const change of changes) console.write(fitTerminal(`${sayChange(change)}\n`, console, 2));
    console.write(`${changes.length === 1 ? '1 difference' : `${changes.length} differences`}.\n`);
    return 0;
  });

const sayChange = ({ subject, place, period, from, to }: JudgementChange): string => {
  const of = [subject, place, period].filter((each) => each !== null).join(' ');
  const side = (judged: JudgementChange['from']): string =>
    judged === null ? 'not there' : `${judged.status}${judged.value === null ? '' : ` (${judged.value})`}`;
  return `${of}: ${side(from)} -> ${side(to)}`;
};
