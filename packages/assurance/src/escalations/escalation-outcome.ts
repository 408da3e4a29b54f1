import type { Day } from '@ragstone/calendar';
import type { DecisionKind } from '@ragstone/governance';
import type { Locus } from '@ragstone/rag';
import type { Ask, EscalationStanding, EscalationTransition, FactValue, FollowUp } from '@ragstone/rules';
import type { NextDates } from './next-dates.ts';

/** Where an escalation stands for one subject after the latest reporting period that is due. */
export interface EscalationOutcome extends NextDates {
  /** The same from one assessment to the next: the rule and what it is about. */
  readonly id: string;
  /** `rule-set/escalation`. */
  readonly rule: string;
  /** Of its rule set. */
  readonly version: number;
  readonly subject: Readonly<Record<string, string>>;
  readonly title: string;
  /** `superseded`: a later version of the rules follows it now, and has raised nothing yet. */
  readonly state: EscalationStanding | 'superseded';
  /** 0: raised without a level, or not raised. */
  readonly level: number;
  /** The period that opened it; of a run that is not long enough yet, its first. */
  readonly since: string | null;
  readonly levelSince: string | null;
  /** Every period that was looked at, in order, as it left the escalation. */
  readonly periods: readonly TrackedPeriod[];
  /** The last period that was looked at. */
  readonly asOfPeriod: string;
  readonly route: string | null;
  readonly ask: Ask | null;
  /** Who answers for the subject: a role or a body. */
  readonly owner: string | null;
  /** What the rule starts while it is raised: what, who owns it, by when, how often it is looked at. */
  readonly starts: Starts | null;
  readonly draft: boolean;
  readonly why: readonly string[];
  /** Everything that changed, period by period. */
  readonly history: readonly EscalationStep[];
  /** What a person has decided that holds, `open` where nobody has; null where it is not open. */
  readonly attention: Attention | null;
  /** Every decision about it that was known, in the order in which they were made. */
  readonly decisions: readonly DecisionOutcome[];
}

/** How one reporting period left an escalation. */
export interface TrackedPeriod {
  readonly period: string;
  readonly state: EscalationStanding;
  readonly level: number;
  /** Towards which run it counted; null where it counted towards neither: nothing to tell of, missing, or held. */
  readonly counts: 'raises' | 'clears' | null;
}

/** What a person has decided that holds; `open` where nobody has. */
export type Attention = 'open' | Exclude<DecisionKind, 'withdrawn' | 'started' | 'checked'>;

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
  /**
   * The last day on which it may start: so many working days after the period that raised it first had a figure. Null where
   * the rule sets none, or nobody can say from when.
   */
  readonly dueOn: Day | null;
  /** The day on which somebody said that it has started. */
  readonly startedOn: Day | null;
  readonly standing: 'started' | 'not-started' | 'late';
  /** The regular looks at it, from the day on which it started; null until then, and where the rule asks for none. */
  readonly checks: FollowedChecks | null;
}

/** Regular looks at what was started, each due on a day and taken by then or missed. */
export interface FollowedChecks {
  /** The next one that nobody has said was taken, on the day of the assessment or after it. */
  readonly nextDueOn: Day;
  /** The day on which somebody last said that one was taken. */
  readonly lastOn: Day | null;
  /** The days that passed without one. */
  readonly missed: readonly Day[];
  /** Whether the latest day that passed did so without one, and nobody has made up for it since. */
  readonly late: boolean;
}

export interface EscalationStep {
  readonly period: string;
  readonly change: EscalationTransition['change'] | 'superseded';
  readonly level: number;
  readonly route: string | null;
  readonly ask: Ask | null;
  readonly says: string;
  /** The day on which the last of the periods that led to it first had a figure; null where nobody can say. */
  readonly knownOn: Day | null;
  /** What the rule saw in each period that led to it, by fact; null where it was unknown. */
  readonly figures: readonly StepFigures[];
}

export interface StepFigures {
  readonly period: string;
  readonly facts: Readonly<Record<string, FactValue | null>>;
}
