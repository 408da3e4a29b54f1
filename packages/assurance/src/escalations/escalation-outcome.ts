import type { DecisionKind } from '@ragstone/governance';
import type { Locus } from '@ragstone/rag';
import type { Ask, EscalationStanding, EscalationTransition, FollowUp } from '@ragstone/rules';

/** Where an escalation stands for one subject after the latest reporting period that is due. */
export interface EscalationOutcome {
  /** The same from one assessment to the next: the rule and what it is about. */
  readonly id: string;
  /** `rule-set/escalation`. */
  readonly rule: string;
  /** Of its rule set. */
  readonly version: number;
  readonly subject: Readonly<Record<string, string>>;
  readonly title: string;
  readonly state: EscalationStanding;
  /** 0: raised without a level, or not raised. */
  readonly level: number;
  /** The period that opened it; of a run that is not long enough yet, its first. */
  readonly since: string | null;
  readonly levelSince: string | null;
  /** The last period that was looked at. */
  readonly asOfPeriod: string;
  readonly route: string | null;
  readonly ask: Ask | null;
  /** What the rule starts while it is raised: what, who owns it, by when, how often it is looked at. */
  readonly starts: Starts | null;
  readonly draft: boolean;
  readonly why: readonly string[];
  /** Everything that changed, period by period. */
  readonly history: readonly EscalationStep[];
  /** What a person has decided that holds, `open` where nobody has; null where it is not open. */
  readonly attention: 'open' | Exclude<DecisionKind, 'withdrawn'> | null;
  /** Every decision about it that was known, in the order in which they were made. */
  readonly decisions: readonly DecisionOutcome[];
}

/** What somebody decided about an escalation, and whether it holds on the day of the assessment. */
export interface DecisionOutcome {
  /** Where it is written. */
  readonly at: Locus;
  readonly decides: DecisionKind;
  readonly by: string;
  readonly on: string;
  readonly until: string | null;
  readonly reason: string;
  readonly seen: { readonly period: string; readonly level: number; readonly version: number };
  /** Why it holds no longer, or never did; null where it holds. */
  readonly ended: DecisionEnd | null;
}

/**
 * `not-entitled`: by none whom the rule names; `superseded`: the rules have changed since; `restated`: by later figures
 * it did not stand as it was seen; `withdrawn`: taken back; `cleared`, `level-rose`, `expired`: what happened since.
 */
export type DecisionEnd =
  | 'not-entitled'
  | 'superseded'
  | 'restated'
  | 'withdrawn'
  | 'cleared'
  | 'level-rose'
  | 'expired';

/** A follow-up as far as the rule says it; null where it does not. */
export interface Starts {
  readonly what: string;
  /** A role. */
  readonly owner: string | null;
  readonly withinWorkingDays: number | null;
  readonly check: NonNullable<FollowUp['check']> | null;
}

export interface EscalationStep {
  readonly period: string;
  readonly change: EscalationTransition['change'];
  readonly level: number;
  readonly route: string | null;
  readonly ask: Ask | null;
  readonly says: string;
}
