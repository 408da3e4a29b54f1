import { type Decision, decisionKinds } from '@ragstone/governance';
import { compareText, type Located } from '@ragstone/rag';
import { type EscalatedPeriod, type Escalation, isOpen, type RuleSet } from '@ragstone/rules';
import type { Attention, DecisionEnd, DecisionOutcome } from './escalation-outcome.ts';

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
  const ordered = decisions.toSorted((a, b) => compareText(a.on, b.on) || compareText(restOf(a), restOf(b)));
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

/** What decisions of one day are ordered by, so that the order in which they are written says nothing. */
const restOf = ({ decides, by, reason, seen, until = '' }: Decision): string =>
  JSON.stringify([decisionKinds.indexOf(decides), by, reason, seen.period, seen.level, seen.version, until]);

/** Of the decisions that hold the last that says how it is attended to; `open` where there is none. */
export const attentionOf = (outcomes: readonly DecisionOutcome[]): Attention =>
  outcomes.reduce<Attention>(
    (attention, { decides, ended }) =>
      ended !== null || decides === 'withdrawn' || isOfFollowUp(decides) ? attention : decides,
    'open',
  );

/** About what the rule starts, which says nothing of who answers for the matter. */
const isOfFollowUp = (decides: Decision['decides']): decides is 'started' | 'checked' =>
  decides === 'started' || decides === 'checked';

/** By whom a decision of a kind may be made. Whoever may decide may take back. */
const entitledTo = (
  decides: Decision['decides'],
  { acknowledge, override, then }: Escalation,
): readonly string[] => {
  const acknowledging = acknowledge?.by ?? [];
  const overriding = override?.by ?? [];
  const owning = then?.owner === undefined ? [] : [then.owner];
  const following = then === undefined ? [] : [...owning, ...acknowledging, ...overriding];
  const entitled: Readonly<Record<Decision['decides'], readonly string[]>> = {
    acknowledged: acknowledging,
    snoozed: acknowledging,
    overridden: overriding,
    withdrawn: [...acknowledging, ...overriding, ...owning],
    started: following,
    checked: then?.check === undefined ? [] : following,
  };
  return entitled[decides];
};

const endOf = (decision: Decision, { ruleSet, escalation, history, asOf }: Decided): DecisionEnd | null => {
  const { decides, seen, until } = decision;
  if (!entitledTo(decides, escalation).includes(decision.by)) return 'not-entitled';
  if (decides === 'withdrawn') return null;
  if (ruleSet.version !== seen.version) return 'superseded';
  const at = history.findIndex(({ period }) => period.id === seen.period);
  const then = history[at];
  if (then === undefined || !isOpen(then) || then.level !== seen.level) return 'restated';
  const happened = history
    .slice(at + 1)
    .map((each, index) => endedBy(each, index + 1, decision, escalation))
    .find((end) => end !== null);
  return happened ?? (until !== undefined && asOf > until ? 'expired' : null);
};

/** What a later period, the first or another, did to a decision. */
const endedBy = (
  period: EscalatedPeriod,
  count: number,
  { decides, seen }: Decision,
  { acknowledge }: Escalation,
): DecisionEnd | null => {
  if (!isOpen(period)) return 'cleared';
  if (isOfFollowUp(decides)) return null;
  const endsAtARise = decides !== 'acknowledged' || acknowledge?.endsWhen === 'level-rises';
  if (endsAtARise && period.level > seen.level) return 'level-rose';
  const reports = decides === 'acknowledged' ? acknowledge?.expiresAfter?.reports : undefined;
  return reports !== undefined && count > reports ? 'expired' : null;
};
