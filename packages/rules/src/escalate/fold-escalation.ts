import { comparePeriods, nextPeriod, type Period } from '@ragstone/calendar';
import { evaluateCondition } from '../evaluate/evaluate-condition.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import { type EscalationState, type EscalationTransition, notRaised } from './escalation-state.ts';
import { type EscalationRule, nextState } from './next-state.ts';

/** A reporting period of one subject, with what is known of it. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly facts: Facts;
  /** Whether its figures may still change. */
  readonly provisional: boolean;
}

/** The state after a period, and what changed in it. */
export interface EscalatedPeriod extends EscalationState {
  readonly period: Period;
  /** Whether the period was given; one between two that were, and was not, counts as missing. */
  readonly given: boolean;
  readonly transitions: readonly EscalationTransition[];
}

/**
 * The history of one escalation for one subject: its state after each reporting period from the first given to the
 * last, whatever order they come in. It counts periods, not runs of a program, so the same periods always give the
 * same history and a later one never changes an earlier state. All periods are of one kind and each is given once; a
 * caller that has two sayings about one period has not chosen, and that throws.
 */
export const foldEscalation = (
  rule: EscalationRule,
  reported: readonly ReportedPeriod[],
  profile: SubjectProfile,
): readonly EscalatedPeriod[] => {
  let state = notRaised;
  return withGaps(reported.toSorted((a, b) => comparePeriods(a.period, b.period))).map(
    ({ given, period, facts, provisional }) => {
      const raise = evaluateCondition(rule.raise.when, facts, profile).result;
      const clear = evaluateCondition(rule.clear.when, facts, profile).result;
      const step = nextState(rule, state, { period, raise, clear, provisional });
      state = step.state;
      return { ...state, period, given, transitions: step.transitions };
    },
  );
};

type Placed = ReportedPeriod & { readonly given: boolean };

const withGaps = (sorted: readonly ReportedPeriod[]): readonly Placed[] => {
  const all: Placed[] = [];
  for (const reported of sorted) {
    const { period } = reported;
    const last = all.at(-1)?.period;
    if (last !== undefined && (last.kind !== period.kind || last.id === period.id)) {
      throw new Error(`${last.id} and ${period.id} cannot be reporting periods of one history`);
    }
    for (let gap = last && nextPeriod(last); gap && comparePeriods(gap, period) < 0; gap = nextPeriod(gap)) {
      all.push({ period: gap, facts: {}, provisional: false, given: false });
    }
    all.push({ ...reported, given: true });
  }
  return all;
};
