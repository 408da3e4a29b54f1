import type { PrintedDifference } from '@ragstone/metrics';
import type { Reason, Severity, Status, Unit } from '@ragstone/rag';
import type { Ask, Explanation, SubjectKind } from '@ragstone/rules';
import type { CheckedClaim } from './claim.ts';
import type { EscalationOutcome } from './escalations/escalation-outcome.ts';
import type { NextDates } from './escalations/next-dates.ts';
import type { Evidence, PlaceRanking, SeriesChart } from './evidence/evidence.ts';
import type { FundAccount } from './funds/fund-account.ts';
import type { PromiseChain } from './promises/promise-chain.ts';
import type { RatingReading } from './read-otherwise.ts';

/**
 * Everything computed from one workspace, its decisions and one date: plain JSON, the same bytes from the same
 * inputs. Numbers are unrounded; no time of the run and no path of the machine appears.
 */
export interface Assessment {
  readonly schema: 'ragstone.assessment/1';
  readonly workspace: { readonly id: string; readonly title: string };
  readonly asOf: string;
  readonly ruleSets: readonly RuleSetUsed[];
  readonly judgements: readonly Judgement[];
  readonly subjects: readonly SubjectJudgement[];
  /** From each promise to its evidence. */
  readonly chains: readonly PromiseChain[];
  readonly claims: readonly CheckedClaim[];
  readonly findings: readonly AssessmentFinding[];
  readonly exceptions: readonly AssuranceException[];
  readonly escalations: readonly EscalationOutcome[];
  readonly returns: readonly ReturnVerdict[];
  readonly funds: readonly FundAccount[];
  readonly rollUps: readonly RollUpResult[];
  /** One for each metric and place that is charted, up to the latest period judged. */
  readonly charts: readonly SeriesChart[];
  /** One for each metric that is ranked among places, for the latest period in which a place that is judged has a figure. */
  readonly rankings: readonly PlaceRanking[];
}

export interface RuleSetUsed {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly title: string;
  readonly state: 'draft' | 'adopted';
}

/** A metric's figure with all its ratings, exactly one of them standing, and the evidence beside it. */
export interface Judgement {
  readonly metric: string;
  readonly title: string;
  readonly role: 'headline' | 'component';
  readonly place: string;
  readonly placeName: string;
  readonly period: string;
  readonly window: string;
  readonly breakdown: Readonly<Record<string, string>> | null;
  readonly basis: string;
  readonly status: Status;
  readonly outcome: string | null;
  readonly reasons: readonly Reason[];
  /** `rule-set/rating`; null where no rule applies. */
  readonly rule: string | null;
  /** Whether the target was missed, whatever the colour; null where that is unknown. */
  readonly missed: boolean | null;
  /** Derived from its parts where the metric is derived, unrounded. */
  readonly value: number | null;
  /** What a document prints for it. */
  readonly published: number | null;
  readonly unit: Unit;
  readonly decimals: number;
  readonly target: number | null;
  readonly targetPeriod: string | null;
  /** The other reading of the target, from the planned parts or as printed, where there is one. */
  readonly targetBeside: number | null;
  readonly coverage: WindowCoverage | null;
  readonly variance: Variance | null;
  /** How many periods of the window's kind in a row were missed up to this one, and since when. */
  readonly missedInARow: { readonly count: number; readonly since: string } | null;
  readonly comparators: readonly ComparatorEvidence[];
  readonly evidence: Evidence;
  readonly ratings: readonly RatingOutcome[];
  readonly conflicts: readonly Conflict[];
  /** Months of the window that are there set against the same months of the target, where the window is partial. */
  readonly likeForLike: LikeForLike | null;
  /** The documents and lines that the value and the target were read from. */
  readonly sources: readonly FigureSource[];
  readonly explanation: JudgementExplanation | null;
}

/** The figure beside another place's for the same period. */
export interface ComparatorEvidence {
  /** The name by which a rule or metric has it. */
  readonly comparator: string;
  readonly place: string | null;
  readonly placeName: string;
  readonly value: number | null;
  /** Why there is no number to compare with. */
  readonly reasons: readonly Reason[];
  /** The figure less the comparator's. */
  readonly difference: Variance | null;
  /** 1 better than the comparator, 0 the same, -1 worse; null where neither way is better or nothing is known. */
  readonly merit: -1 | 0 | 1 | null;
}

/** Why a rating came out as it did: in sentences, and as the tree of conditions with every value. */
export interface JudgementExplanation {
  readonly says: readonly string[];
  readonly tree: Explanation;
}

export interface WindowCoverage {
  readonly expected: readonly string[];
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

/** Actual less target. Percent is of the target; null where the target is zero. */
export interface Variance {
  readonly absolute: number;
  readonly percent: number | null;
  readonly unit: Unit;
}

export interface LikeForLike {
  readonly period: string;
  readonly months: readonly string[];
  readonly value: number;
  readonly target: number;
  readonly missed: boolean;
}

/** Two things in the evidence that would decide differently, said aloud. */
export interface Conflict {
  readonly code: Reason;
  readonly message: string;
}

export interface RatingOutcome {
  readonly rule: string;
  readonly standing: boolean;
  readonly status: Status;
  readonly outcome: string | null;
  readonly reasons: readonly Reason[];
  readonly marks: readonly Reason[];
  readonly draft: boolean;
  /** Only where the source of the rule can be read in more than one way. */
  readonly reading?: RatingReading;
}

export interface FigureSource {
  readonly role: 'actual' | 'target' | 'comparator';
  readonly metric: string;
  readonly period: string;
  readonly basis: string;
  readonly value: number | null;
  /** The decimals that the document prints. */
  readonly decimals: number;
  /** How it is printed, where that is only as how far it is from another figure. */
  readonly difference?: PrintedDifference;
  readonly vintage: string;
  readonly document: string;
  readonly line: number;
  readonly file: string;
  readonly row: number;
}

/** The same shape for what is not a metric: a funding line, a question of a return, an action of a plan ... */
export interface SubjectJudgement {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  /** The delivery plan that it belongs to. */
  readonly plan: string | null;
  /** Roles or bodies, where its own record names them. */
  readonly owners: readonly string[];
  readonly status: Status;
  readonly outcome: string | null;
  readonly reasons: readonly Reason[];
  readonly rule: string | null;
  readonly facts: Readonly<Record<string, number | string | boolean | null>>;
  readonly ratings: readonly RatingOutcome[];
  readonly duties: readonly DutyOutcome[];
  readonly explanation: JudgementExplanation | null;
}

export interface DutyOutcome {
  readonly rule: string;
  /** Whether the duty arises; null where that is unknown. */
  readonly due: boolean | null;
  readonly met: boolean | null;
  readonly missing: readonly string[];
  /** Up to so many subjects of a plan that fail it are exceptions of their own; more are one. */
  readonly showSinglyUpTo: number | null;
  readonly says: string;
}

/** A finding with its place resolved. */
export interface AssessmentFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly subject: Readonly<Record<string, string>>;
  readonly message: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly source: {
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly document: string | null;
    readonly documentLine: number | null;
  };
}

/** What somebody must look at. */
export interface AssuranceException extends NextDates {
  /**
   * `missed`: off plan, or a colour that is not green; `doubtful`: the evidence contradicts itself; `overdue`: a figure is
   * due and not there; `duty`: something owed was not given.
   */
  readonly kind: 'missed' | 'doubtful' | 'overdue' | 'duty';
  readonly subject: Readonly<Record<string, string>>;
  readonly title: string;
  readonly status: Status | null;
  readonly cause: string;
  readonly rule: string | null;
  /** A role. */
  readonly owner: string | null;
  /** A body. */
  readonly route: string | null;
  /** The period since which it is so without a break; null where no period is to be named. */
  readonly since: string | null;
  /** What the body is asked by an escalation of the same matter; null where there is none. */
  readonly ask: Ask | null;
}

/** An exception before it is said since when, what is asked and what comes next. */
export type FoundException = Omit<AssuranceException, 'since' | 'ask' | keyof NextDates>;

/** `complete` as the form's own checker judges it; `correct` as the figures do. */
export interface ReturnVerdict {
  readonly id: string;
  readonly definition: string;
  readonly title: string;
  readonly place: string;
  readonly complete: boolean;
  readonly correct: boolean;
  readonly due: string;
  readonly submitted: string | null;
  readonly presented: string | null;
  /** Without a day where the document prints none. */
  readonly approval: {
    readonly by: string;
    readonly on: string | null;
    readonly power: 'own' | 'delegated';
  } | null;
  readonly checks: readonly ReturnCheck[];
}

export interface ReturnCheck {
  readonly check: string;
  readonly verdict: 'complete' | 'incomplete' | 'right' | 'wrong' | 'doubtful';
  readonly message: string;
}

export interface RollUpResult {
  readonly rule: string;
  readonly says: string;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly notRated: number;
  readonly all: number;
  readonly members: readonly RollUpMember[];
}

export interface RollUpMember {
  readonly subject: Readonly<Record<string, string>>;
  readonly title: string;
  readonly status: Status;
  readonly period: string;
  /** Not rated for no other reason than that its figure is not yet due. */
  readonly notYetDue: boolean;
  /** Periods since then that are due and could not be rated: for want of a figure, or of a target or comparator beside it. */
  readonly without: readonly string[];
}
