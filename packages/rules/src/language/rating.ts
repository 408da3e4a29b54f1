import type { Rag, Tolerance, Unit } from '@ragstone/rag';
import type { Applies } from './applies.ts';
import type { Condition } from './condition.ts';
import type { Noted } from './noted.ts';

/** One question asked of a subject and how the answer is coloured. Just one of the four forms. */
export type Rating = RatingHead & (AgainstTargetForm | GoalBandsForm | AnswerForm | BandsForm);

export interface RatingHead extends Noted {
  readonly id: string;
  /** The question in plain English. */
  readonly asks?: string | undefined;
  /** Whether this is the subject's rating; every other is evidence beside it. */
  readonly standing: boolean;
  readonly for: Applies;
  /** The source's own words for each colour, where a band has none. */
  readonly wording?: Wording | undefined;
}

export interface Wording extends Noted {
  readonly green?: string | undefined;
  readonly amber?: string | undefined;
  readonly red?: string | undefined;
}

export interface AgainstTargetForm {
  readonly againstTarget: AgainstTarget;
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
  readonly when: Condition;
}
