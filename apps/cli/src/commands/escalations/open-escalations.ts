import { assess, type EscalationOutcome, type Workspace } from '@ragstone/assurance';
import type { Console } from '../../console.ts';
import { dayOf, openWorkspace } from '../open-workspace.ts';

export interface OpenedEscalations {
  readonly asOf: string;
  readonly workspace: Workspace;
  readonly escalations: readonly EscalationOutcome[];
}

/** Every escalation of a workspace as it was known on a day. */
export const openEscalations = async (
  folder: string,
  day: string | undefined,
  console: Console,
): Promise<OpenedEscalations> => {
  const asOf = dayOf(day, console);
  const { workspace, findings } = await openWorkspace(folder);
  const { escalations } = assess(workspace, { asOf, explain: 'none', inputFindings: findings });
  return { asOf, workspace, escalations };
};

/** The one escalation that is meant: by its id, or by any part of it that no other has. */
export const escalationNamed = (
  { escalations, asOf }: OpenedEscalations,
  name: string,
): EscalationOutcome => {
  const exact = escalations.find(({ id }) => id === name);
  const like = escalations.filter(({ id }) => id.includes(name));
  const [only] = like;
  if (exact !== undefined) return exact;
  if (only !== undefined && like.length === 1) return only;
  const all = (only === undefined ? escalations : like).map(({ id }) => `\n  ${id}`).join('');
  if (only !== undefined) throw new Error(`"${name}" could be any of these. Write more of the id:${all}`);
  throw new Error(
    escalations.length === 0
      ? `Nothing has been escalated as of ${asOf}.`
      : `No escalation has "${name}" in its id. There are:${all}`,
  );
};
