import type { Workspace } from '@ragstone/assurance';
import {
  addDays,
  type Day,
  instantInLondon,
  type Period,
  periodOf,
  periodsBetween,
  printPeriod,
  spanKey,
} from '@ragstone/calendar';
import { usualReminders } from '@ragstone/governance';
import { dueOn } from '@ragstone/metrics';
import { type DaySpan, isWithin, type Schedule } from './day-span.ts';

type Metric = Workspace['metrics'][number];

/** A figure that is late from a day on, unless it is known by then. */
interface Expectation {
  readonly metric: Metric;
  readonly period: Period;
  readonly lateFrom: Day;
}

/** The first day of lateness of what a metric should be published for; a metric worked out from others has its parents'. */
const expectationsOf = (metric: Metric, days: DaySpan): readonly Expectation[] => {
  const { expected, derivation, frequency } = metric;
  if (expected === undefined || derivation !== undefined) return [];
  const season = { season: metric.season };
  const from = periodOf(expected.from, season);
  const to = periodOf(expected.to ?? days.to, season);
  return periodsBetween(from, to, frequency, season)
    .map((period) => ({ metric, period, lateFrom: addDays(dueOn(metric, period), 1) }))
    .filter(({ lateFrom }) => isWithin(days, lateFrom));
};

const keyOf = (metric: string, place: string, period: Period): string =>
  `${metric} ${place} ${spanKey(period)}`;

/** The day from which each figure that is asked for was first known. */
const firstKnown = ({ figures }: Workspace, wanted: ReadonlySet<string>): ReadonlyMap<string, Day> => {
  const known = new Map<string, Day>();
  for (const { role, metric, place, period, vintage } of figures) {
    const key = keyOf(metric, place, period);
    if (role === 'actual' && wanted.has(key) && vintage < (known.get(key) ?? '9999')) known.set(key, vintage);
  }
  return known;
};

/** So many are named in one line; the others are counted. */
const NAMED = 3;

const sayFigures = (late: readonly Expectation[]): string => {
  const named = late.slice(0, NAMED).map(({ metric, period }) => `${metric.title} (${printPeriod(period)})`);
  const more = late.length - named.length;
  return `Late from today: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
};

/** On each day on which figures become late, as far as they were not known by then: an assessment, which says so. */
export const figureOccurrences: Schedule = (workspace, days) => {
  const expectations = workspace.metrics.flatMap((metric) => expectationsOf(metric, days));
  const keysOf = ({ metric, period }: Expectation): readonly string[] =>
    (metric.expected?.places ?? []).map((place) => keyOf(metric.id, place, period));
  const known = firstKnown(workspace, new Set(expectations.flatMap(keysOf)));
  const late = expectations.filter((each) =>
    keysOf(each).some((key) => (known.get(key) ?? '9999') > each.lateFrom),
  );
  return [...new Set(late.map(({ lateFrom }) => lateFrom))].map((day) => ({
    key: `figures/late/${day}`,
    schedule: 'figures',
    at: instantInLondon(day, usualReminders.time),
    job: 'assess' as const,
    board: null,
    template: null,
    duty: null,
    says: sayFigures(late.filter(({ lateFrom }) => lateFrom === day)),
  }));
};
