import { monthsIn, type Period, parsePeriod, type SeasonMonths, yearBefore } from '@ragstone/calendar';
import { known, type Maybe, quantise, type Unit, unitOfDifference, unknown } from '@ragstone/rag';
import { derive } from './derive.ts';
import type { Derived, FigureRequest } from './derived.ts';
import type { FigureBook } from './figure-book.ts';
import type { Baseline, BaselineStep } from './named-target.ts';

/**
 * The target that a baseline makes: the metric's own figure for the earlier period, and a step from it. Asked for the
 * actual that it is to judge; unknown as `no-baseline` where the earlier figure is not there, and where the metric adds up
 * and its figure is for a longer or shorter time: a month's count below that of a year is no fall. Unknown as
 * `target-not-measurable` where its step does not fit the metric's unit.
 */
export const baselineTarget = (
  baseline: Baseline,
  actual: FigureRequest,
  basis: string,
  book: FigureBook,
): Maybe<Derived> => {
  const { from, plus, minus } = baseline;
  const { season, aggregation, unit } = book.metric(actual.metric);
  if (!stepsFit(baseline, unit)) return unknown('target-not-measurable');
  const period = from === 'same-period-last-year' ? yearBefore(actual.period) : readPeriod(from, season);
  if (period === null) return unknown('no-baseline');
  if (aggregation.method === 'sum' && !areAsLong(period, actual.period)) return unknown('no-baseline');
  const before = derive({ ...actual, period }, book);
  if (!before.known) return unknown('no-baseline', ...before.reasons);
  const moved = (value: number): number => value + stepFrom(value, plus) - stepFrom(value, minus);
  const { value, interval } = before.value;
  return known({
    ...before.value,
    role: 'target',
    period: actual.period,
    basis,
    value: quantise(moved(value)),
    interval: { low: moved(interval.low), high: moved(interval.high) },
    published: null,
    beside: null,
  });
};

/**
 * Whether the steps of a baseline fit a unit: points are percentage points, so of a percentage only. Five points of 1,200
 * people may have been meant as 5 people or as 5 percent, which are 12 times apart.
 */
export const stepsFit = ({ plus, minus }: Baseline, unit: Unit): boolean =>
  unitOfDifference(unit) === 'percentage-points' ||
  [plus, minus].every((step) => step === undefined || !('points' in step));

/** Periods of the same number of months; days and weeks, which are no months, are as long as their own kind. */
const areAsLong = (one: Period, other: Period): boolean => {
  const [months, others] = [monthsIn(one).length, monthsIn(other).length];
  return months === others && (months > 0 || one.kind === other.kind);
};

const readPeriod = (id: string, season: SeasonMonths | undefined): FigureRequest['period'] | null => {
  const parsed = parsePeriod(id, { season });
  return parsed.ok ? parsed.value : null;
};

const stepFrom = (value: number, step: BaselineStep | undefined): number => {
  if (step === undefined) return 0;
  if ('points' in step) return step.points;
  return 'percent' in step ? (Math.abs(value) * step.percent) / 100 : step.amount;
};
