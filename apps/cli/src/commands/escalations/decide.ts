import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '@ragstone/assurance';
import { type Decision, type DecisionKind, decisionSchema } from '@ragstone/governance';
import { sayDecision } from '@ragstone/reports';
import { addedRecord } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isToBeRecorded, type RecordOptions } from '../history/record-options.ts';
import { escalationNamed, openEscalations } from './open-escalations.ts';

export interface DecideOptions extends RecordOptions {
  readonly by: string;
  readonly reason: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly json?: true;
}

/**
 * `ragstone escalations acknowledge`, `snooze`, `override`, `withdraw`, `start` and `check`: a decision about what stands now, written to
 * decisions.json at the top of the workspace, and recorded where that is asked for: with the moment at which it was
 * known. One that would hold for nothing is refused.
 */
export const decide = async (
  decides: DecisionKind,
  folder: string,
  name: string,
  { by, reason, until, asOf: day, json, ...recording }: DecideOptions,
  console: Console,
): Promise<0> => {
  const opened = await openEscalations(folder, day, console);
  const { asOf, workspace } = opened;
  const { id, attention, asOfPeriod, level, version, starts } = escalationNamed(opened, name);
  if (attention === null) throw new Error(`${id} is not open: there is nothing to decide about.`);
  if (decides === 'checked' && starts?.checks == null)
    throw new Error(
      starts?.check == null
        ? `The rule of ${id} asks for no regular look.`
        : `${id}: nobody has said that its ${starts.what} has started. Say so first: ragstone escalations start.`,
    );
  const read = decisionSchema.safeParse({
    decides,
    about: id,
    seen: { period: asOfPeriod, level, version },
    by,
    on: asOf,
    reason,
    ...(until === undefined ? {} : { until }),
  } satisfies Decision);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join('; '));
  if (![...workspace.roles, ...workspace.bodies].some((known) => known.id === by)) {
    const known = [...workspace.roles, ...workspace.bodies].map((each) => each.id);
    throw new Error(
      `--by ${by}: no role or body of that id.${didYouMean(by, known)} Known are ${known.join(', ')}.`,
    );
  }
  const decision = { ...read.data, at: { ref: 'decisions.json', path: [] } };
  const after = assess(
    { ...workspace, decisions: [...workspace.decisions, decision] },
    { asOf, explain: 'none' },
  );
  const made = after.escalations.find((each) => each.id === id)?.decisions.findLast((each) => each.by === by);
  if (made === undefined || made.ended !== null) {
    const told = after.findings.find(({ code }) => code === 'decision-not-entitled');
    throw new Error(told?.message ?? 'The decision would hold for nothing.');
  }
  const file = join(folder, 'decisions.json');
  const text = addedRecord(existsSync(file) ? readFileSync(file, 'utf8') : null, 'decisions', read.data);
  if (text === null) throw new Error(`${file} holds no list of decisions. Nothing was written.`);
  writeFileSync(file, text);
  console.write(
    json === true
      ? `${JSON.stringify({ file, decision: read.data }, null, 2)}\n`
      : `${sayDecision(workspace, made)}\nWritten to ${file}.\n`,
  );
  if (isToBeRecorded(recording)) {
    const { recordDecided } = await import('../history/record-decided.ts');
    await recordDecided({ workspace: folder, history: recording.history }, workspace.id, read.data, console);
  }
  return 0;
};
