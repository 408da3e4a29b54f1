import type { Unit } from './unit.ts';

/** What cannot be less than nothing. Money, differences, ratios and scores can. */
const neverNegative: ReadonlySet<Unit> = new Set([
  'percent',
  'per-100000',
  'per-1000',
  'count',
  'days',
  'hours',
  'minutes',
  'years',
]);

/** The numbers that are possible in a unit, both ends included; an end that is left out is open. */
export const rangeOfUnit = (unit: Unit): { readonly from?: number; readonly to?: number } => ({
  ...(neverNegative.has(unit) ? { from: 0 } : {}),
  ...(unit === 'percent' ? { to: 100 } : {}),
});
