import type { Day } from './day.ts';

/** Every kind of period, from the shortest; each has an id form unlike every other's. */
export const periodKinds = [
  'day',
  'week',
  'month',
  'months',
  'quarter',
  'calendar-year',
  'financial-year',
  'year-to-date',
  'rolling-twelve-months',
  'academic-year',
  'season',
  'pooled-calendar-years',
  'pooled-financial-years',
] as const;

export type PeriodKind = (typeof periodKinds)[number];

/**
 * A span of whole days and what it is called. Two periods may cover the same days under different ids
 * (`FY2024-25` and `R12-2025-03`): ask `sameSpan`, or key by `spanKey`.
 */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly first: Day;
  /** The last day that counts, not the day after it. */
  readonly last: Day;
}

/**
 * The calendar months, 1 to 12, with which a season starts and ends: `{ from: 9, to: 3 }` is September to
 * March. A season starts in the first year of its id, and ends in the second when `to` comes before `from`.
 */
export interface SeasonMonths {
  readonly from: number;
  readonly to: number;
}

/** What a text cannot say by itself and a caller may know. */
export interface SeasonOption {
  readonly season?: SeasonMonths | undefined;
}
