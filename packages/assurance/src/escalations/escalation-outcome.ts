import type { Ask, EscalationStanding, EscalationTransition, FollowUp } from '@ragstone/rules';

/** Where an escalation stands for one subject after the latest reporting period that is due. */
export interface EscalationOutcome {
  /** `rule-set/escalation`. */
  readonly rule: string;
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
}

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
