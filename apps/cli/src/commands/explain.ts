import {
  assess,
  explainJudgement,
  explainSubject,
  type InputFinding,
  type Workspace,
} from '@ragstone/assurance';
import { parsePeriod, sayCalendarFinding } from '@ragstone/calendar';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { didYouMean } from './did-you-mean.ts';
import { dayOf, openWorkspace } from './open-workspace.ts';

export interface ExplainOptions {
  readonly place?: string;
  readonly period?: string;
  readonly json?: true;
  readonly asOf?: string;
  readonly failOn: FailLevel;
}

/**
 * `ragstone explain`: why the ratings of one metric are what they are, down to the line of the document; or why an
 * action, a commitment or another subject is rated as it is, by its id.
 */
export const explain = async (
  folder: string,
  metric: string,
  options: ExplainOptions,
  console: Console,
): Promise<number> => {
  const asOf = dayOf(options.asOf, console);
  const { workspace, findings } = await openWorkspace(folder);
  const asked = workspace.metrics.find((each) => each.id === metric);
  if (asked === undefined) {
    const told = tellSubject(workspace, findings, metric, asOf, options, console);
    if (told !== null) return told;
    const known = workspace.metrics.map((each) => each.id).sort();
    throw new Error(`no metric ${metric}.${didYouMean(metric, known)} Known are:\n  ${known.join('\n  ')}`);
  }
  if (options.place !== undefined && !workspace.places.some((each) => each.id === options.place)) {
    const known = workspace.places.map((each) => `${each.id} ${each.name}`).sort();
    const meant = didYouMean(
      options.place,
      workspace.places.flatMap(({ id, name }) => [id, name]),
    );
    throw new Error(`--place ${options.place}: no such place.${meant} Known are:\n  ${known.join('\n  ')}`);
  }
  if (options.period !== undefined) {
    const period = parsePeriod(options.period, { season: asked.season });
    if (!period.ok) throw new Error(`--period ${options.period}: ${sayCalendarFinding(period.finding)}`);
  }
  const assessment = assess(workspace, { asOf, explain: 'all', inputFindings: findings });
  const judgements = assessment.judgements
    .filter((each) => each.metric === metric)
    .filter((each) => options.place === undefined || each.place === options.place)
    .filter((each) => options.period === undefined || each.period === options.period);
  if (options.json === true) {
    console.write(`${JSON.stringify(judgements, null, 2)}\n`);
  } else {
    console.write(`As of ${asOf}.\n\n`);
    for (const judgement of judgements)
      console.write(`${explainJudgement(judgement, workspace).join('\n')}\n\n`);
    if (judgements.length === 0) console.write(`No rule rates ${metric} there and then.\n`);
  }
  return exitCode(
    judgements.length === 0 ? [] : assessment.findings.filter((each) => each.subject.metric === metric),
    options.failOn,
  );
};

/** Null where no subject has the id. */
const tellSubject = (
  workspace: Workspace,
  findings: readonly InputFinding[],
  id: string,
  asOf: string,
  { json, failOn }: ExplainOptions,
  console: Console,
): number | null => {
  const assessment = assess(workspace, { asOf, explain: 'all', inputFindings: findings });
  const subjects = assessment.subjects.filter((each) => each.id === id);
  if (subjects.length === 0) return null;
  if (json === true) console.write(`${JSON.stringify(subjects, null, 2)}\n`);
  else {
    console.write(`As of ${asOf}.\n\n`);
    for (const subject of subjects) console.write(`${explainSubject(subject, workspace).join('\n')}\n\n`);
  }
  return exitCode(
    assessment.findings.filter(({ subject }) => Object.values(subject).includes(id)),
    failOn,
  );
};
