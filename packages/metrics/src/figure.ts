import type { Day, Period } from '@ragstone/calendar';
import type { Locus, Source, Unit } from '@ragstone/rag';

export const figureRoles = ['actual', 'target', 'comparator'] as const;
export type FigureRole = (typeof figureRoles)[number];

export const figureStatuses = ['final', 'provisional', 'estimated', 'suppressed', 'missing'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** Which part of a place's people a figure is about: `{ sex: 'female' }`; null for everybody. */
export type Breakdown = Readonly<Record<string, string>> | null;

/** `33,679 more than the year before`: the signed number that is printed, and what it is more than. */
export interface PrintedDifference {
  readonly value: number;
  /** The actual of the same period, or the figure of the same role for another one, by its id. */
  readonly moreThan: 'actual' | (string & {});
}

/** One number as a document prints it. */
export interface Figure {
  readonly role: FigureRole;
  readonly metric: string;
  readonly place: string;
  readonly period: Period;
  readonly breakdown: Breakdown;
  /** The counting method or plan series behind it. */
  readonly basis: string;
  /** The day from which it was known. A restatement is a new vintage, never an overwrite. */
  readonly vintage: Day;
  readonly status: FigureStatus;
  /** In the metric's unit; null where it is suppressed or missing. */
  readonly value: number | null;
  /** The decimals that were printed. */
  readonly decimals: number;
  /** How it is printed, where that is only as how far it is from another figure. */
  readonly difference?: PrintedDifference | undefined;
  /** The unit that the document prints over it, where that is not the metric's own. */
  readonly labelled: Unit | null;
  readonly caveat: string | null;
  /** What is known of a withheld number: fewer than 10. */
  readonly bounds: { readonly atLeast: number | null; readonly fewerThan: number | null } | null;
  readonly count: number | null;
  readonly denominator: number | null;
  /** The 95 per cent confidence limits. */
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  /** The 99.8 per cent confidence limits, where they are printed. */
  readonly widerLimits?: Figure['limits'] | undefined;
  readonly source: Source;
  readonly at: Locus;
}

/** A breakdown as text in a settled order: `age=65+;sex=female`; empty for everybody. */
export const breakdownKey = (breakdown: Breakdown): string =>
  breakdown === null
    ? ''
    : Object.keys(breakdown)
        .sort()
        .map((name) => `${name}=${breakdown[name]}`)
        .join(';');
