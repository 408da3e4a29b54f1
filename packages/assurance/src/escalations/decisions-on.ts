import { type Decision, decisionKinds } from '@ragstone/governance';
import { compareText, type Located } from '@ragstone/rag';
import { type EscalatedPeriod, type Escalation, isOpen, type RuleSet } from '@ragstone/rules';
import type { DecisionEnd, DecisionOutcome, EscalationOutcome } from './escalation-outcome.ts';

/** An escalation as it went, which decisions about it are held against. */
export interface Decided {
  readonly ruleSet: RuleSet;
  readonly escalation: Escalation;
  readonly history: readonly EscalatedPeriod[];
  readonly asOf: string;
}

/**
 * Every decision about an escalation in the order in which they were made, and whether each still holds. A decision is
 * about what its maker saw: it ends where that was another matter, or has grown into one, or where one who is entitled
 * takes back what was decided up to that day. It never changes a state.
 */
export const decisionsOn = (
  decided: Decided,
  decisions: readonly Located<Decision>[],
): readonly DecisionOutcome[] => {
  const ordered = decisions.toSorted(
    (a, b) =>
      compareText(a.on, b.on) ||
      decisionKinds.indexOf(a.decides) - decisionKinds.indexOf(b.decides) ||
      compareText(a.by, b.by) ||
      compareText(a.reason, b.reason),
  );
  const outcomes = ordered.map(
    (decision): DecisionOutcome => ({
      at: decision.at,
      decides: decision.decides,
      by: decision.by,
      on: decision.on,
      until: decision.until ?? null,
      reason: decision.reason,
      seen: decision.seen,
      ended: endOf(decision, decided),
    }),
  );
  const takenBack = outcomes.findLastIndex(({ decides, ended }) => decides === 'withdrawn' && ended === null);
  return outcomes.map((outcome, index) =>
    index < takenBack && outcome.ended === null ? { ...outcome, ended: 'withdrawn' } : outcome,
  );
};

/** What somebody has decided that holds; `open` where nobody has. */
export const attentionOf = (
  outcomes: readonly DecisionOutcome[],
): NonNullable<EscalationOutcome['attention']> => {
  const last = outcomes.findLast(({ ended }) => ended === null)?.decides;
  return last === undefined || last === 'withdrawn' ? 'open' : last;
};

/** By whom a decision of a kind may be made. Whoever may decide may take back. */
const entitledTo = (
  decides: Decision['decides'],
  { acknowledge, override }: Escalation,
): readonly string[] => [
  ...(decides === 'overridden' ? [] : (acknowledge?.by ?? [])),
  ...(decides === 'overridden' || decides === 'withdrawn' ? (override?.by ?? []) : []),
];

const endOf = (decision: Decision, { ruleSet, escalation, history, asOf }: Decided): DecisionEnd | null => {
  const { decides, seen, until } = decision;
  if (!entitledTo(decides, escalation).includes(decision.by)) return 'not-entitled';
  if (decides === 'withdrawn') return null;
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
