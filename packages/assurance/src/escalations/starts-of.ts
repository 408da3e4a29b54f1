import { addWorkingDays, type Day } from '@ragstone/calendar';
import type { FollowUp } from '@ragstone/rules';
import type { DecisionOutcome, EscalationStep, Starts } from './escalation-outcome.ts';
import { followedChecks } from './followed-checks.ts';

/**
 * What a rule starts, and whether it has. Its working days count from the day on which the period that raised it first
 * had a figure, so that neither a late run nor a restatement moves the last day. It has started where somebody who may say so did.
 */
export const startsOf = (
  { start, owner, within, check }: FollowUp,
  steps: readonly EscalationStep[],
  decisions: readonly DecisionOutcome[],
  asOf: Day,
): Starts => {
  const raisedOn = steps.findLast(({ change }) => change === 'raised')?.knownOn ?? null;
  const due = raisedOn === null || within === undefined ? null : addWorkingDays(raisedOn, within.workingDays);
  const dueOn = due?.ok === true ? due.value : null;
  const holding = decisions.filter(({ ended }) => ended === null);
  const startedOn = holding.find(({ decides }) => decides === 'started')?.on ?? null;
  const taken = holding.filter(({ decides }) => decides === 'checked').map(({ on }) => on);
  return {
    what: start,
    owner: owner ?? null,
    withinWorkingDays: within?.workingDays ?? null,
    check: check ?? null,
    dueOn,
    startedOn,
    standing: startedOn !== null ? 'started' : dueOn !== null && asOf > dueOn ? 'late' : 'not-started',
    checks:
      startedOn === null || check === undefined ? null : followedChecks(check.every, startedOn, taken, asOf),
  };
};
