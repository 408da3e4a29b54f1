import { type Decision, decisionKinds } from '@ragstone/governance';
import { compareText } from '@ragstone/rag';
import { type EscalatedPeriod, type Escalation, isOpen, type RuleSet } from '@ragstone/rules';
import type { DecisionEnd, DecisionOutcome } from './escalation-outcome.ts';

/** An escalation as it went, which decisions about it are held against. */
export interface Decided {
  readonly ruleSet: RuleSet;
  readonly escalation: Escalation;
  readonly history: readonly EscalatedPeriod[];
  readonly asOf: string;
}

/**
 * Every decision about an escalation in the order in which they were made, and whether each still holds. A decision is
 * about what its maker saw: it ends where that was another matter, or has grown into one. It never changes a state.
 */
export const decisionsOn = (decided: Decided, decisions: readonly Decision[]): readonly DecisionOutcome[] =>
  decisions
    .toSorted(
      (a, b) =>
        compareText(a.on, b.on) ||
        decisionKinds.indexOf(a.decides) - decisionKinds.indexOf(b.decides) ||
        compareText(a.by, b.by) ||
        compareText(a.reason, b.reason),
    )
    .map((decision) => ({
      decides: decision.decides,
      by: decision.by,
      on: decision.on,
      until: decision.until ?? null,
      reason: decision.reason,
      seen: decision.seen,
      ended: endOf(decision, decided),
    }));

const endOf = (decision: Decision, { ruleSet, escalation, history, asOf }: Decided): DecisionEnd | null => {
  const { decides, seen, until } = decision;
  const entitled = decides === 'overridden' ? escalation.override?.by : escalation.acknowledge?.by;
  if (entitled?.includes(decision.by) !== true) return 'not-entitled';
  if (ruleSet.version !== seen.version) return 'superseded';
  const at = history.findIndex(({ period }) => period.id === seen.period);
  const then = history[at];
  if (then === undefined || !isOpen(then) || then.level !== seen.level) return 'restated';
  const since = history.slice(at + 1);
  if (since.some((each) => !isOpen(each))) return 'cleared';
  const endsAtARise = decides !== 'acknowledged' || escalation.acknowledge?.endsWhen === 'level-rises';
  if (endsAtARise && since.some(({ level }) => level > seen.level)) return 'level-rose';
  const reports = decides === 'acknowledged' ? escalation.acknowledge?.expiresAfter?.reports : undefined;
  const isOver = (until !== undefined && asOf > until) || (reports !== undefined && since.length > reports);
  return isOver ? 'expired' : null;
};
