import { type Period, parsePeriod } from '@ragstone/calendar';
import { type Metric, possibleRange } from '@ragstone/metrics';

/** Why a value of the metric is impossible; null where it is possible. */
export const whyImpossible = (metric: Metric, value: number): string | null => {
  const { from, to } = possibleRange(metric);
  if (from !== null && value < from) return from === 0 ? 'it is never negative' : `the least is ${from}`;
  if (to !== null && value > to) return `the most is ${to}`;
  return null;
};

/** How far ahead of the day on which it was known a figure may look. */
const yearsAhead = 10;
/** How far before the first expected period history may reach: a longer one is more probably a slip of the year. */
const yearsOfHistory = (metric: Metric): number =>
  ['day', 'week', 'month', 'months', 'quarter'].includes(metric.frequency) ? 5 : 15;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The first and the last period for which a metric is expected. */
export interface ExpectedSpan {
  readonly first: Period | null;
  readonly last: Period | null;
}

export const expectedSpan = ({ expected, season }: Metric): ExpectedSpan => {
  const read = (id: string | null | undefined): Period | null => {
    const parsed = id ? parsePeriod(id, { season }) : null;
    return parsed?.ok ? parsed.value : null;
  };
  return { first: read(expected?.from), last: read(expected?.to) };
};

export type Timing = 'expected' | 'history' | { readonly why: string };

/** Whether a metric is expected for a period, or was before; or why the period is probably mistaken. */
export const timingOf = (
  metric: Metric,
  { first, last }: ExpectedSpan,
  period: Period,
  known: string,
): Timing => {
  if (last !== null && period.first > last.last) return { why: `after ${last.id}, the last expected` };
  if (period.last > known && yearOf(period.last) > yearOf(known) + yearsAhead) {
    return { why: `more than ${yearsAhead} years after ${known}, when it was known` };
  }
  if (first === null || period.last >= first.first) return 'expected';
  const years = yearsOfHistory(metric);
  if (yearOf(period.last) < yearOf(first.first) - years) {
    return { why: `more than ${years} years before ${first.id}, the first expected` };
  }
  return 'history';
};
