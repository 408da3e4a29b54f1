import type { PeriodKind, SeasonMonths } from '@ragstone/calendar';
import type { Polarity, Source, Unit } from '@ragstone/rag';
import type { Restriction } from './restriction.ts';

/** What is measured, how it is derived and added up, when it is published, and who answers for it. */
export interface Metric {
  /** Dotted kebab-case, from general to particular: `bcf.discharge-delay`. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** The decimals that its reports print. */
  readonly decimals: number;
  readonly polarity: Polarity;
  /** A headline stands for itself in a summary; a component explains the headline it is part of. */
  readonly role: 'headline' | 'component';
  readonly partOf?: string | undefined;
  /** The kind of period it is published for. */
  readonly frequency: PeriodKind;
  /** The months of its season, where its frequency is one. */
  readonly season?: SeasonMonths | undefined;
  readonly publication: Publication;
  readonly derivation?: Derivation | undefined;
  readonly aggregation: Aggregation;
  /** What its figures are. A target that says another statistic does not judge it: a mean is no maximum. */
  readonly statistic?: Statistic | undefined;
  /** The counting method on which its actual figures are judged; figures on another basis are evidence. */
  readonly standingBasis: string;
  /** Where and for which periods a figure should exist, so that absence is seen. */
  readonly expected?: Expected | undefined;
  /** The figures that are possible; counts, rates and days are never negative, percents run from 0 to 100. */
  readonly range?: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
  /** The places beside which it is set, by id or alias; what statistics say of them is evidence. */
  readonly comparators?: readonly string[] | undefined;
  /** By which methods its figures are judged beside its targets; none where nothing is said. */
  readonly statistics?: MetricStatistics | undefined;
  /** What keeps its figures from being published. */
  readonly restricted?: Restriction | undefined;
  /** The role that answers for it and writes its commentary. */
  readonly owner?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: Source | undefined;
}

/** What kind of figure it is for statistics, and how its process is charted. */
export interface MetricStatistics {
  readonly kind:
    | 'proportion'
    | 'crude-rate'
    | 'directly-standardised-rate'
    | 'indirectly-standardised-ratio'
    | 'mean'
    | 'count'
    | 'other';
  /** The places among which it is ranked, by the beginnings of their codes: `E06`, `E10`. */
  readonly rankedAmong?: readonly string[] | undefined;
  readonly spc?: SpcSettings | undefined;
}

/** An XmR chart of its months, or whatever it is published for. Dates are ids of its periods. */
export interface SpcSettings {
  readonly dialect: 'nhsr-plot-the-dots' | 'making-data-count-sql' | 'making-data-count-excel' | 'mdcspc';
  /** The limits are set by the points through this period. */
  readonly baselineThrough?: string | undefined;
  /** Where people know that the process changed, and why. */
  readonly recalculations?: readonly { readonly from: string; readonly reason: string }[] | undefined;
  /** Points that are drawn and left out of every calculation, and why. */
  readonly ghosted?: readonly { readonly period: string; readonly reason: string }[] | undefined;
}

export type Statistic = 'mean' | 'maximum' | 'share' | 'count';

/** A figure is due `lagDays` after its period ends, late for `lateForDays` after that, and then missing. */
export interface Publication {
  readonly lagDays: number;
  readonly lateForDays: number;
}

export interface Expected {
  readonly places: readonly string[];
  /** The one of these places that all the others are parts of, so that what is met there cannot hide a part. */
  readonly whole?: string | undefined;
  /** The parts of the people for which figures are expected beside those for everybody. */
  readonly breakdowns?: readonly Readonly<Record<string, string>>[] | undefined;
  /** The first period expected and the last; null while it goes on. */
  readonly from: string;
  readonly to: string | null;
}

/** How a metric is worked out from others. Actuals and targets go through the same derivation. */
export type Derivation =
  | {
      readonly kind: 'rate';
      readonly numerator: string;
      /** Always an actual, also beneath a target: a plan plans admissions, not the population. */
      readonly population: string;
      readonly per: number;
      readonly targets: TargetReading;
    }
  | {
      /** (1 - share on time / 100) x days when late: the average delay over everybody, from its two parts. */
      readonly kind: 'average-delay';
      readonly shareOnTime: string;
      readonly daysWhenLate: string;
      readonly targets: TargetReading;
    };

/**
 * Which target of a derived metric is the promise: the one that the plan prints for the metric itself, or the
 * one derived from the planned parts. The other is shown beside it.
 */
export type TargetReading = 'printed' | 'derived';

/**
 * How shorter periods make a longer one, and whether that is done before or after the derivation: the mean of
 * the monthly delays is not the delay of the mean parts. `latest` is for stocks, such as a population.
 */
export interface Aggregation {
  readonly method: 'sum' | 'mean' | 'latest' | 'none';
  readonly order: 'derive-then-aggregate' | 'aggregate-then-derive';
}
