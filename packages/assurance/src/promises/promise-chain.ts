import type { Reason, Status, Unit } from '@ragstone/rag';

/** From a promise to what is counted of it: what nobody has linked is not there, and no colour is made up. */
export interface PromiseChain {
  readonly plan: string;
  readonly kind: 'commitment' | 'project';
  readonly id: string;
  readonly title: string;
  /** The ids of the actions that serve it. */
  readonly actions: readonly string[];
  readonly measures: readonly ChainMeasure[];
}

export interface ChainMeasure {
  readonly id: string;
  readonly says: string;
  readonly target: ChainTarget | null;
  readonly indicators: readonly ChainIndicator[];
}

/** A number that the plan itself prints beside a measure. */
export interface ChainTarget {
  readonly value: number;
  readonly unit: Unit;
  readonly test: 'at-least' | 'at-most';
  readonly setBy: string | null;
  readonly due: string | null;
}

export interface ChainIndicator {
  readonly id: string;
  readonly code: string | null;
  readonly says: string;
  /** The metric of the workspace that it is. */
  readonly metric: string | null;
  readonly figures: readonly ChainFigure[];
}

/** The latest figure of an indicator for a place, and how it stands. */
export interface ChainFigure {
  readonly place: string;
  readonly placeName: string;
  /** The period or the day that it stands for. */
  readonly period: string;
  readonly value: number | null;
  /** Where no number is printed but the two between which it lies. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly unit: Unit | null;
  readonly decimals: number;
  readonly target: number | null;
  /** Null where nothing can be said yet; the reasons say why. */
  readonly met: boolean | null;
  /** What the rules make of it; null where none rates it. */
  readonly status: Status | null;
  readonly outcome: string | null;
  readonly reasons: readonly Reason[];
  /** Where it has been going since the figure before; informative, and never a rating. */
  readonly pace: Pace | null;
  readonly source: { readonly document: string; readonly line: number } | null;
}

/** How fast a figure has moved, and how long its target would take at that pace. */
export interface Pace {
  readonly from: string;
  readonly value: number;
  readonly perMonth: number;
  /** Months until the target is reached at this pace; null where it moves away from it or stands still. */
  readonly monthsToTarget: number | null;
}
