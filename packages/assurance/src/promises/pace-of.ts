import type { Period } from '@ragstone/calendar';
import { compareNumbers } from '@ragstone/rag';
import type { Pace } from './promise-chain.ts';

/** A figure and the period that it is for. */
export interface Dated {
  readonly period: Period;
  readonly value: number;
}

/** The months from the end of one period to the end of another. */
const monthsBetween = (from: Period, to: Period): number => {
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to.last) - month(from.last);
};

/**
 * How fast a figure moved from one period to a later one, and the months that its target would take at that pace. A
 * straight line through two points is no forecast: it informs, and rates nothing. Null within a month.
 */
export const paceOf = (from: Dated, to: Dated, target: number | null): Pace | null => {
  const months = monthsBetween(from.period, to.period);
  if (months < 1) return null;
  const perMonth = (to.value - from.value) / months;
  const left = target === null ? null : target - to.value;
  const isTowards = left !== null && compareNumbers(left, 0) !== 0 && left * perMonth > 0;
  return {
    from: from.period.id,
    value: from.value,
    perMonth,
    monthsToTarget: isTowards ? left / perMonth : null,
  };
};
