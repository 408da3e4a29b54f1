import { assess as assessWorkspace, everyRated, type Workspace } from '@ragstone/assurance';
import { summarise } from '@ragstone/reports';
import type { Console } from '../console.ts';
import { exitCode, type FailLevel } from '../exit-code.ts';
import { isToBeRecorded, type RecordOptions } from './history/record-options.ts';
import { dayOf, openWorkspace } from './open-workspace.ts';

export interface AssessOptions extends RecordOptions {
  readonly json?: true;
  readonly explain: 'all' | 'exceptions' | 'none';
  readonly asOf?: string;
  readonly verify?: true;
  readonly failOn: FailLevel;
}

/** `ragstone assess`: the assessment as JSON, or what it comes to in a page of text. */
export const assess = async (folder: string, options: AssessOptions, console: Console): Promise<number> => {
  const asOf = dayOf(options.asOf, console);
  const opened = await openWorkspace(folder);
  const { workspace, findings } = opened;
  if (options.verify === true) await verify(workspace, asOf, console);
  console.progress?.(`Assessing ${workspace.title}`);
  const assessment = assessWorkspace(workspace, { asOf, explain: options.explain, inputFindings: findings });
  console.progress?.('');
  if (isToBeRecorded(options)) {
    const { record } = await import('./history/record.ts');
    // What is kept does not depend on what was to be explained.
    const plain =
      options.explain === 'none' ? assessment : assessWorkspace(workspace, { asOf, inputFindings: findings });
    await record({ workspace: folder, history: options.history }, opened, plain, [], console);
  }
  if (options.json === true) {
    console.tell(`As of ${asOf}.\n`);
    console.write(`${JSON.stringify(assessment, null, 2)}\n`);
    return exitCode(assessment.findings, options.failOn);
  }
  console.write(`${[`As of ${asOf}.`, ...summarise(assessment)].join('\n')}\n\n`);
  for (const exception of assessment.exceptions) console.write(`${exception.title}: ${exception.cause}\n`);
  console.write('\n');
  for (const claim of assessment.claims.filter((each) => each.verdict !== 'confirmed')) {
    console.write(
      `${claim.verdict}: ${claim.title} (${claim.source.document}:${claim.source.line}). ${claim.why.join(' ')}\n`,
    );
  }
  console.write('\n');
  for (const finding of assessment.findings)
    console.write(`${finding.severity} ${finding.code}: ${finding.message}\n`);
  return exitCode(assessment.findings, options.failOn);
};

/** Rates everything a second time by json-rules-engine. One difference is enough to end: one of the two is wrong. */
const verify = async (workspace: Workspace, asOf: string, console: Console): Promise<void> => {
  const { sayDifference, verifyRatings } = await import('@ragstone/rules/reference');
  const { compared, difference } = await verifyRatings(everyRated(workspace, { asOf }));
  if (difference !== null) {
    throw new Error(`--verify: json-rules-engine and Ragstone differ. ${sayDifference(difference)}`);
  }
  console.tell(`json-rules-engine answers ${compared} ratings alike, node for node.\n`);
};
