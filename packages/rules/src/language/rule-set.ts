import type { PeriodKind } from '@ragstone/calendar';
import type { Applies, AppliesToEach, AppliesToMetrics } from './applies.ts';
import type { Condition } from './condition.ts';
import type { Escalation } from './escalation.ts';
import type { Noted } from './noted.ts';
import type { Rating } from './rating.ts';

/** What an assurance lead owns: the rules for stated periods, under a version that somebody adopted. */
export interface RuleSet extends Noted {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly state: 'draft' | 'adopted';
  /** By which body, on which day; a draft has none. */
  readonly adopted?: Adoption | undefined;
  readonly forPeriods: ForPeriods;
  readonly source?: RuleSource | undefined;
  /** The day on which somebody last looked whether it still holds. */
  readonly reviewed?: string | undefined;
  readonly figures: FigurePolicies;
  /** Conditions that rules use by name. */
  readonly conditions: Readonly<Record<string, Condition>>;
  /** Which small numbers are hidden before anything is rated, printed or summed. */
  readonly protect: readonly Protection[];
  readonly ratings: readonly Rating[];
  readonly duties: readonly Duty[];
  readonly escalations: readonly Escalation[];
  readonly rollUps: readonly RollUp[];
}

export interface Adoption extends Noted {
  readonly by: string;
  readonly on: string;
  readonly minute?: string | undefined;
  /** A digest of what was adopted, so that an edit afterwards is seen. */
  readonly digest?: string | undefined;
}

/** The first and last month rated, as month ids; without `to`, until further notice. Never the day of the run. */
export interface ForPeriods extends Noted {
  readonly from: string;
  readonly to?: string | undefined;
}

export interface RuleSource extends Noted {
  readonly document: string;
  readonly line?: number | undefined;
}

/** What is done with doubtful figures. Each is `do-not-rate` where nothing is said, but for `stale`, which is then not asked. */
export interface FigurePolicies extends Noted {
  readonly provisional: 'rate-and-mark' | 'do-not-rate';
  /** A window of which months are missing. */
  readonly partWindow: 'compare-same-months' | 'do-not-rate';
  readonly caveated: 'rate-and-mark' | 'do-not-rate';
  /**
   * A figure that was known before under another final value, which would be rated worse. `latest-stands` where
   * whoever adopts the rules trusts the latest.
   */
  readonly restated: 'latest-stands' | 'do-not-rate';
  /** The latest figure of a series of which a later one is long overdue. */
  readonly stale?: 'rate-and-mark' | 'do-not-rate' | undefined;
}

/** Counts that are hidden because they could show who is meant, and what would give them away with them. */
export interface Protection extends Noted {
  readonly for: AppliesToMetrics;
  readonly hideCountsBelow: number;
  /** What is shown instead. */
  readonly show: string;
  /** Whether the next smallest is hidden too where a total would give away a single hidden number. */
  readonly alsoHide?: 'next-smallest-that-would-reveal' | undefined;
}

/** What must be given, always or when a condition holds. */
export interface Duty extends Noted {
  readonly id: string;
  readonly for: Applies;
  readonly when?: Condition | undefined;
  /** Boolean facts. */
  readonly requires: readonly string[];
  /** Up to so many failures a paper names each; above, it counts them. */
  readonly showSinglyUpTo?: number | undefined;
}

/** A sentence that counts statuses. */
export interface RollUp extends Noted {
  readonly id: string;
  readonly of: RollUpOf;
  /** With `{green}`, `{amber}`, `{red}`, `{notRated}` and `{all}` for the counts. */
  readonly says: string;
}

export type RollUpOf = RollUpOfMetrics | AppliesToEach;

export interface RollUpOfMetrics extends Noted {
  readonly role: 'headline' | 'component';
  readonly window: PeriodKind;
}
