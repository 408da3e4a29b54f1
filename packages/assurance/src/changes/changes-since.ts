import type { Assessment } from '../assessment.ts';
import type { CheckedClaim } from '../claim.ts';
import { type EscalationChanged, escalationChanges } from './escalation-changes.ts';
import { type ExceptionChanged, exceptionChanges } from './exception-changes.ts';

/** What is otherwise in a later assessment of a workspace than in an earlier one. */
export interface Changes {
  /** The day of the earlier one. */
  readonly since: string;
  readonly exceptions: readonly ExceptionChanged[];
  readonly escalations: readonly EscalationChanged[];
  /** Statements that were not disputed, or not known, before. */
  readonly newlyDisputed: readonly CheckedClaim[];
  /** Of rule sets, as `id version 3`. */
  readonly rulesIn: readonly string[];
  readonly rulesOut: readonly string[];
}

/**
 * What changed between two assessments of one workspace: each exception as new, worsened, sustained, easing, no longer
 * known or cleared, each escalation likewise, what is newly disputed, and which rules came and went. Both are plain
 * data, so the earlier one may be read from a file or made again on its day.
 */
export const changesSince = (before: Assessment, after: Assessment): Changes => {
  const disputed = new Set(before.claims.filter(isDisputed).map(({ id }) => id));
  const rules = ({ ruleSets }: Assessment): readonly string[] =>
    ruleSets.map(({ id, version }) => `${id} version ${version}`);
  return {
    since: before.asOf,
    exceptions: exceptionChanges(before.exceptions, after.exceptions),
    escalations: escalationChanges(before, after),
    newlyDisputed: after.claims.filter((claim) => isDisputed(claim) && !disputed.has(claim.id)),
    rulesIn: rules(after).filter((each) => !rules(before).includes(each)),
    rulesOut: rules(before).filter((each) => !rules(after).includes(each)),
  };
};

const isDisputed = ({ verdict }: CheckedClaim): boolean =>
  verdict === 'disputed' || verdict === 'conflicting';
