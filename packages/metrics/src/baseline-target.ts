import { parsePeriod, type SeasonMonths, yearBefore } from '@ragstone/calendar';
import { known, type Maybe, quantise, unknown } from '@ragstone/rag';
import { derive } from './derive.ts';
import type { Derived, FigureRequest } from './derived.ts';
import type { FigureBook } from './figure-book.ts';
import type { Baseline, BaselineStep } from './named-target.ts';

/**
 * The target that a baseline makes: the metric's own figure for the earlier period, and a step from it. Asked for the
 * actual that it is to judge; unknown as `no-baseline` where the earlier figure is not there.
 */
export const baselineTarget = (
  { from, plus, minus }: Baseline,
  actual: FigureRequest,
  basis: string,
  book: FigureBook,
): Maybe<Derived> => {
  const { season } = book.metric(actual.metric);
  const period = from === 'same-period-last-year' ? yearBefore(actual.period) : readPeriod(from, season);
  if (period === null) return unknown('no-baseline');
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

const readPeriod = (id: string, season: SeasonMonths | undefined): FigureRequest['period'] | null => {
  const parsed = parsePeriod(id, { season });
  return parsed.ok ? parsed.value : null;
};

const stepFrom = (value: number, step: BaselineStep | undefined): number => {
  if (step === undefined) return 0;
  if ('points' in step) return step.points;
  return 'percent' in step ? (Math.abs(value) * step.percent) / 100 : step.amount;
};
