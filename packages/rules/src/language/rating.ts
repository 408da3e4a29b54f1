import type { Rag, Reason, Tolerance, Unit } from '@ragstone/rag';
import type { Applies } from './applies.ts';
import type { Condition } from './condition.ts';
import type { Noted } from './noted.ts';

/** One question asked of a subject and how the answer is coloured. Just one of the forms. */
export type Rating = RatingHead & (ReadableForm | MilestonesForm | StagesForm | ProfileForm);

/** The forms in which a source may be read. A form that follows a year or a path of dates has one reading only. */
export type ReadableForm =
  | AgainstTargetForm
  | AgainstComparatorsForm
  | GoalBandsForm
  | SignificanceForm
  | QuartileForm
  | SpcForm
  | AnswerForm
  | BandsForm;

export interface RatingHead extends Noted {
  readonly id: string;
  /** The question in plain English. */
  readonly asks?: string | undefined;
  /** Whether this is the subject's rating; every other is evidence beside it. */
  readonly standing: boolean;
  readonly for: Applies;
  /** The source's own words for each colour, where a band has none. */
  readonly wording?: Wording | undefined;
  /** How an ambiguous source was read. It is printed beside every status. */
  readonly reading?: Reading | undefined;
  /** The least evidence that a colour needs. With less it is not rated: a small number. */
  readonly needs?: Needs | undefined;
}

/** What is made of a source that can be read in more than one way. */
export interface Reading extends Noted {
  /** The source's own words. */
  readonly of: string;
  /** How the rating reads them. Where nobody chose, a subject has a colour only if every reading gives it that one. */
  readonly chosen?: string | undefined;
  /** The id of the list of readings that could have been chosen: `readingsNamed`. */
  readonly alternatives?: string | undefined;
  readonly agreedBy?: string | undefined;
  readonly on?: string | undefined;
  /** The readings of that list, each as the rating that it would make. Parsing puts them here; nobody writes that. */
  readonly means?: readonly AlternativeRating[] | undefined;
}

/** Everything that the words of a source could mean. */
export interface Readings extends Noted {
  readonly id: string;
  /** The source's own words. */
  readonly of: string;
  readonly alternatives: readonly AlternativeReading[];
}

/** One reading: a form that a rating of those words could have. */
export type AlternativeReading = Noted & {
  readonly id: string;
  /** The reading in a few words: `points, against England`. */
  readonly says: string;
} & ReadableForm;

/** A rating under another reading. */
export interface AlternativeRating {
  readonly id: string;
  readonly says: string;
  readonly rating: Rating;
}

export interface Needs extends Noted {
  /** Events counted, such as cases. */
  readonly count?: number | undefined;
  /** People or things among whom they were counted. */
  readonly denominator?: number | undefined;
}

export interface Wording extends Noted {
  readonly green?: string | undefined;
  readonly amber?: string | undefined;
  readonly red?: string | undefined;
}

export interface AgainstTargetForm {
  readonly againstTarget: AgainstTarget;
}
export interface AgainstComparatorsForm {
  readonly againstComparators: AgainstComparators;
}
export interface SignificanceForm {
  readonly significance: Significance;
}
export interface QuartileForm {
  readonly quartile: Quartile;
}
export interface SpcForm {
  readonly spc: Spc;
}
export interface MilestonesForm {
  readonly milestones: Milestones;
}
export interface StagesForm {
  readonly stages: readonly Stage[];
}
export interface ProfileForm {
  readonly profile: Profile;
}
export interface GoalBandsForm {
  readonly goalBands: GoalBands;
}
export interface AnswerForm {
  readonly answer: AnswerRating;
}
export interface BandsForm {
  readonly bands: readonly WrittenBand[];
  /** What holds where every band is false; never green, and never where one is unknown. */
  readonly otherwise?: Otherwise | undefined;
}

/**
 * One fact against another: better or worse than a target, or near enough on both sides. Red is the rest. Which way
 * is better is the profile's to say: for a target that is a floor or a ceiling, the caller gives that as the polarity.
 */
export interface AgainstTarget extends Noted {
  /** The id of a named target; its number for the period is the fact that is compared with. */
  readonly target: string;
  /** Which two facts, where they are not the usual ones of the kind of subject. */
  readonly compares?: ComparedFacts | undefined;
  readonly green: 'met' | Within;
  /** With green `met`, `missedByUpTo`; with green `within`, a wider `within`. Edges are amber. */
  readonly amber?: MissedByUpTo | Within | undefined;
}

export interface ComparedFacts extends Noted {
  readonly value: string;
  readonly with: string;
}

export interface Within extends Noted {
  readonly within: Tolerance;
}

export interface MissedByUpTo extends Noted {
  readonly missedByUpTo: Tolerance;
}

/**
 * The figure beside other places'. An incomplete set of comparators is unknown, never fewer comparators. Where one
 * says green and another red or amber, the comparators disagree and it is not rated.
 */
export interface AgainstComparators extends Noted {
  /** The ids of places, or the names that the workspace gives them: `england`. */
  readonly comparators: readonly string[];
  /** Whether a colour needs every comparator or any. With one comparator it may be left out. */
  readonly combine?: 'both' | 'every' | 'either' | 'any' | undefined;
  readonly green: BetterBy;
  readonly amber?: WorseBy | undefined;
  readonly red: WorseBy;
  /** What is neither: an outcome without a colour where no colour is given. */
  readonly between?: Between | undefined;
}

/** Better than the comparator by a tolerance: exactly so much is not more than it, but is at least it. */
export type BetterBy = Noted &
  ({ readonly betterByMoreThan: Tolerance } | { readonly betterByAtLeast: Tolerance });

export type WorseBy = Noted &
  ({ readonly worseByMoreThan: Tolerance } | { readonly worseByAtLeast: Tolerance });

export interface Between extends Noted {
  readonly outcome: string;
  readonly status?: 'amber' | undefined;
}

/** Whether the figure differs from a comparator by more than chance. */
export interface Significance extends Noted {
  readonly against: string;
  /** The confidence of the interval in percent. */
  readonly interval?: 95 | 99.8 | undefined;
  readonly better: Rag | null;
  readonly similar: Rag | null;
  readonly worse: Rag | null;
  /** The outcomes of a metric without polarity: higher and lower have no colour. */
  readonly noPolarity?: HigherLower | undefined;
}

export interface HigherLower extends Noted {
  readonly higher: string;
  readonly lower: string;
}

/** Which quarter of all places the figure is in. */
export interface Quartile extends Noted {
  /** What quartile 1 is: the best quarter or the worst. */
  readonly firstIs: 'best' | 'worst';
  readonly green?: readonly number[] | undefined;
  readonly amber?: readonly number[] | undefined;
  readonly red?: readonly number[] | undefined;
}

/** Whether a process moves, and whether it can be relied on to meet its target. */
export interface Spc extends Noted {
  readonly rates: 'variation' | 'assurance';
  /** The id of the named target that assurance is of. Without one it is not rated: `no-target`. */
  readonly target?: string | undefined;
  /** The colour of improvement, or of a target that will be met. */
  readonly good: Rag | null;
  /** The colour of common cause, or of a target that is hit and missed by chance. */
  readonly neither: Rag | null;
  /** The colour of concern, or of a target that will be missed. */
  readonly bad: Rag | null;
}

/**
 * A target with dates. Between the dates nothing is judged, unless the source gives a path. An action has no target but
 * to be done by its own day: before it nothing is judged.
 */
export interface Milestones extends Noted {
  /** The id of a named target; none for actions. */
  readonly target?: string | undefined;
  readonly between: 'no-judgement' | 'path';
  readonly amber?: MissedByUpTo | undefined;
}

/** One of several goals that are to be reached one after the other. The first not reached is the stage in force. */
export interface Stage extends Noted {
  readonly metric: string;
  /** No more than this where lower is better, no less where higher is. */
  readonly goal: number;
  /** The month by whose end it is due. Before it a stage in force is in progress. */
  readonly due?: string | undefined;
}

/**
 * A target for a whole year of something that accumulates, and how much of it is expected by each month. Without a
 * share for the month the figure is in progress, and not rated.
 */
export interface Profile extends Noted {
  readonly target: string;
  /** The part in percent of the year's target that is expected by the end of each month, first month first. */
  readonly expectedShares: readonly number[];
  readonly green: 'met';
  readonly amber?: MissedByUpTo | undefined;
}

/** Fixed thresholds that cover every number once. */
export interface GoalBands extends Noted {
  readonly unit: Unit;
  readonly green?: GoalBand | undefined;
  readonly amber?: GoalBand | undefined;
  readonly red?: GoalBand | undefined;
}

/** From and including `from`, up to but not including `below`. */
export interface GoalBand extends Noted {
  readonly from?: number | undefined;
  readonly below?: number | undefined;
}

/** An answer in words. One that is none of these is not rated. */
export interface AnswerRating extends Noted {
  readonly green: string | readonly string[];
  readonly amber?: string | readonly string[] | undefined;
  readonly red: string | readonly string[];
  /** What the red answer makes due: see `dutiesOf`. */
  readonly whenNo?: WhenNo | undefined;
}

export interface WhenNo extends Noted {
  readonly requires: readonly string[];
}

export interface WrittenBand extends Noted {
  readonly outcome?: string | undefined;
  /** Null or absent: an outcome without a colour. */
  readonly status?: Rag | null | undefined;
  readonly when: Condition;
}

export interface Otherwise extends Noted {
  readonly outcome?: string | undefined;
  readonly status: 'red' | null;
}

/** One band as it is evaluated: every short form comes down to a list of these, read from the top. */
export interface Band {
  readonly status: Rag | null;
  readonly outcome: string | null;
  /** Why it has no colour, where it has none; `within-band` where nothing is said. */
  readonly reason?: Reason | undefined;
  readonly when: Condition;
}
