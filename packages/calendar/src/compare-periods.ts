import type { Period } from './period.ts';

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A total order: by last day, then first day, then id, so that 0 means one period. */
export const comparePeriods = (a: Period, b: Period): number =>
  compareText(a.last, b.last) || compareText(a.first, b.first) || compareText(a.id, b.id);

/** The days covered, as text: equal for `FY2024-25` and `R12-2025-03`. */
export const spanKey = (period: Period): string => `${period.first}..${period.last}`;

export const sameSpan = (a: Period, b: Period): boolean => a.first === b.first && a.last === b.last;

/** Whether every day of the inner period is in the outer; a period contains itself. */
export const containsPeriod = (outer: Period, inner: Period): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** Whether the two have a day in common. */
export const overlaps = (a: Period, b: Period): boolean => a.first <= b.last && b.first <= a.last;
