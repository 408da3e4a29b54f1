import type { Day, Period } from '@ragstone/calendar';
import type { Maybe } from '@ragstone/rag';
import type { Breakdown, Figure, FigureRole } from './figure.ts';

/** What is asked for: one number of a metric, for a period, on a basis. */
export interface FigureRequest {
  readonly role: FigureRole;
  readonly metric: string;
  readonly place: string;
  readonly period: Period;
  readonly breakdown: Breakdown;
  readonly basis: string;
}

/** A number with the figures that it rests on. */
export interface Derived extends FigureRequest {
  /** Unrounded. */
  readonly value: number;
  /** The least and the most that the printed precision of its figures allows. */
  readonly interval: Interval;
  /** What a document prints for it, where it is derived. */
  readonly published: { readonly value: number; readonly decimals: number } | null;
  /** The other reading of a target: derived where the printed one is the promise, and the other way round. */
  readonly beside: number | null;
  readonly provisional: boolean;
  readonly caveats: readonly string[];
  readonly coverage: DerivedCoverage | null;
  /** Every figure beneath it, its own and its parents'. */
  readonly figures: readonly Figure[];
  /** The day from which all of them were known. */
  readonly vintage: Day;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The parts of a window by id. */
export interface DerivedCoverage {
  readonly expected: readonly string[];
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

/** A part of a window, known or not. */
export interface WindowPart {
  readonly period: Period;
  readonly number: Maybe<Derived>;
}
