import type { FigureRole } from '@ragstone/metrics';
import type { Source, Unit } from '@ragstone/rag';
import type { ComparisonOutcome, DirectionOfTravel } from '@ragstone/statistics';

/** What a document says, as its words and numbers stand, and how it could be worked out again. */
export interface Claim {
  readonly id: string;
  /** In our own short words, for the list in the paper. */
  readonly title: string;
  readonly subject: ClaimSubject;
  readonly assertion: Assertion;
  /** How the number is worked out, where it is more than the figure that the assertion names. */
  readonly workings?: Working | undefined;
  /** The return that prints it, where its correctness counts. */
  readonly return?: string | undefined;
  readonly source: Source;
  readonly note?: string | undefined;
}

/** What the claim is about, under the period and unit that the document's labels give it. */
export interface ClaimSubject {
  readonly metric?: string | undefined;
  readonly place?: string | undefined;
  readonly period: string;
  /** The part of the people; everybody where none is named. */
  readonly breakdown?: Readonly<Record<string, string>> | undefined;
  readonly fund?: string | undefined;
  readonly return?: string | undefined;
  /** A project of a delivery plan. */
  readonly project?: string | undefined;
}

export type Assertion =
  /** Words of a vocabulary: `On track to meet goal`. */
  | { readonly says: 'status'; readonly words: string }
  /** A number that is an actual. */
  | ({ readonly says: 'value' } & PrintedNumber)
  /** A number that is a target. */
  | ({ readonly says: 'target' } & PrintedNumber)
  /** How far the actual is from the target. */
  | ({ readonly says: 'gap'; readonly actual: Operand; readonly target: Operand } & PrintedNumber)
  /** One figure is set against another and called better, worse or similar. */
  | {
      readonly says: 'comparison';
      readonly words: 'better' | 'similar' | 'worse';
      readonly actual: Operand;
      readonly with: Operand;
    }
  /** A change in percent from one figure to another. */
  | ({ readonly says: 'change'; readonly from: Operand; readonly to: Operand } & PrintedNumber)
  /** One number after another, and which way it went: neither way need be better. */
  | {
      readonly says: 'movement';
      readonly words: 'rising' | 'level' | 'falling';
      readonly from: Working;
      readonly to: Working;
    }
  /** A sum of parts. */
  | ({ readonly says: 'total' } & PrintedNumber)
  /** Its place among others: 15th of 16. `first` is what rank 1 is, as the document calls it. */
  | {
      readonly says: 'rank';
      readonly rank: number;
      readonly of: number;
      readonly first: 'best' | 'lowest' | 'highest';
    }
  /** Where the figures have been going up to the period; an arrow that does not say better or worse names the side only. */
  | { readonly says: 'trend'; readonly direction: DirectionOfTravel }
  /** Whether the figure differs from another place's by more than chance. */
  | { readonly says: 'significance'; readonly words: ComparisonOutcome; readonly with: string }
  /** Which metrics, of those it could have named, a document lists under its words: its outliers. */
  | {
      readonly says: 'list';
      /** Words of a vocabulary that have a colour. */
      readonly words: string;
      /** The metrics that it chooses from, by id or by the beginning of their ids: `inequality.*`. */
      readonly among: readonly string[];
      readonly names: readonly string[];
    };

/** A number as printed: its digits, its unit and how many decimals it has. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  /** The unit that the document prints. */
  readonly unit: Unit;
  /** Printed to so many whole units: 1,000,000 for a total "in £m". */
  readonly roundedTo?: number | undefined;
}

/** One figure that a claim rests on. The decimals are those that the document prints it with. */
export interface Operand {
  readonly role: FigureRole;
  readonly metric: string;
  readonly place?: string | undefined;
  readonly period: string;
  /** The subject's part of the people where none is named. */
  readonly breakdown?: Readonly<Record<string, string>> | undefined;
  /** The standing basis where none is named. */
  readonly basis?: string | undefined;
  readonly decimals: number;
  /** What the document itself prints for it, where that is more than the series holds. */
  readonly printed?: number | undefined;
}

/** Money from a fund's statement, in pounds. */
export interface FundOperand {
  readonly statement: string;
  readonly amount:
    | 'planned-income'
    | 'updated-income'
    | 'planned-expenditure'
    | 'actual-expenditure'
    | 'minimum-required'
    | 'minimum-planned';
  /** One source; all of them where none is named. */
  readonly fundingSource?: string | undefined;
}

/** A small sum to be worked out again from operands. */
export type Working =
  | { readonly figure: Operand }
  | { readonly money: FundOperand }
  /** A constant, or a printed number that no figure holds: on the claim's own line where no source is given. */
  | { readonly number: number; readonly source?: Source | undefined }
  | { readonly sum: readonly Working[] }
  | { readonly mean: readonly Working[] }
  | { readonly difference: readonly [Working, Working] }
  | { readonly quotient: readonly [Working, Working] }
  | { readonly product: readonly Working[] }
  /** (to - from) / from x 100. */
  | { readonly percentChange: readonly [Working, Working] };

/** What checking a claim gave. */
export type ClaimVerdict =
  /** The evidence says so too. */
  | 'confirmed'
  /** One answer, and it is another. */
  | 'disputed'
  /** The evidence disagrees with itself. */
  | 'conflicting'
  /** The evidence is lacking. */
  | 'unverifiable';

/**
 * How the printed number comes out of the evidence. `exact`: the printed digits, once rounded half up where the
 * number is a figure, with nothing to round where it is a difference. `within-rounding`: only as the rounding of
 * the result or of its inputs allows. `rounded-parts`: only when the parts are rounded before they are combined.
 */
export type Reproduction = 'exact' | 'within-rounding' | 'rounded-parts' | 'none';

export interface CheckedClaim {
  readonly id: string;
  readonly title: string;
  readonly subject: ClaimSubject;
  readonly assertion: Assertion;
  readonly verdict: ClaimVerdict;
  readonly reproducedBy: Reproduction;
  /** What the evidence gives where the claim is a number, unrounded. */
  readonly computed: number | null;
  /** Its unit, which need not be the one that is printed. */
  readonly computedUnit: Unit | null;
  /** What the evidence says where that is words: a rank, a direction, a list. */
  readonly given?: string | undefined;
  /** Plain sentences. */
  readonly why: readonly string[];
  readonly source: Source;
}
