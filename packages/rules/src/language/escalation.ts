import type { PeriodKind } from '@ragstone/calendar';
import type { AppliesToEach, AppliesToMetrics } from './applies.ts';
import type { Condition } from './condition.ts';
import type { Noted } from './noted.ts';

/**
 * When a matter goes to somebody, to whom, and when it ends: a condition over the facts of a subject, counted over
 * reporting periods.
 */
export interface Escalation extends Noted {
  readonly id: string;
  readonly title?: string | undefined;
  readonly for: Escalates;
  readonly raise: After & { readonly when: Condition };
  /** Whom it reaches after how many periods. Without levels, `route` is reached as it is raised. */
  readonly levels?: readonly EscalationLevel[] | undefined;
  /** The body that is told; null in a draft that does not know yet. */
  readonly route?: string | null | undefined;
  /** What the body is asked. */
  readonly ask?: Ask | undefined;
  readonly clear: After & { readonly when: Condition };
  readonly onPeriods: OnPeriods;
  readonly acknowledge?: Acknowledge | undefined;
  /** Who may set it aside against the rule; nobody where nothing is said. */
  readonly override?: { readonly by: readonly string[] } | undefined;
  /** What it starts. */
  readonly then?: FollowUp | undefined;
}

/** What is followed: the subjects of ratings, metrics, or each subject of a kind. */
export type Escalates = EscalatesRatings | AppliesToMetrics | AppliesToEach;

export interface EscalatesRatings extends Noted {
  /** Ratings of this rule set by id; `*` means every one. */
  readonly ratings: readonly string[];
  readonly windows: readonly PeriodKind[];
}

export const asks = ['note', 'explain', 'decide'] as const;
export type Ask = (typeof asks)[number];

export interface After extends Noted {
  /** Reporting periods one after the other; 1 where nothing is said. */
  readonly inARow?: number | undefined;
}

export interface EscalationLevel extends Noted {
  readonly after: After;
  readonly route: string | null;
  readonly ask: Ask;
}

/**
 * What a period that cannot be judged does. `hold`: it neither counts nor breaks the run; `count`: it counts as if the
 * condition held; `reset`: it breaks the run. A provisional period counts like any other (`count`), counts towards
 * raising and not towards clearing (`raise-but-not-clear`), or is held.
 */
export interface OnPeriods extends Noted {
  readonly missing: 'hold' | 'count' | 'reset';
  readonly provisional: 'count' | 'raise-but-not-clear' | 'hold';
}

/** Who may acknowledge it, or silence it until a day, and when an acknowledgement ends by itself. */
export interface Acknowledge extends Noted {
  readonly by: readonly string[];
  /** After so many reporting periods more. */
  readonly expiresAfter?: { readonly reports: number } | undefined;
  readonly endsWhen?: 'level-rises' | undefined;
}

/** What a rule starts, who owns it, by when, and how often it is looked at. */
export interface FollowUp extends Noted {
  readonly start: string;
  readonly owner?: string | undefined;
  readonly within?: { readonly workingDays: number } | undefined;
  readonly check?:
    | { readonly every: 'week' | 'fortnight' | 'month'; readonly what: readonly string[] }
    | undefined;
}
