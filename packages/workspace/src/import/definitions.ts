import { type Day, daysBetween, type Parsed, type Period, parsePeriod } from '@ragstone/calendar';
import type { Metric, Place } from '@ragstone/metrics';
import type { KnownMetric } from '../figure-context.ts';
import type { MetricTraits, Named } from './importer.ts';

/** The metrics and places of a workspace, with those that an import adds as it meets them. */
export interface Definitions {
  /** Null where there is none, and none may be added. */
  readonly metric: (named: Named) => KnownMetric | null;
  readonly place: (named: Named) => boolean;
  /** Says that a figure was taken, so that only what has figures is written. */
  readonly took: (metric: string, place: string, period: string, span: string) => void;
  readonly added: () => { readonly metrics: readonly Metric[]; readonly places: readonly Place[] };
}

export interface DefinedBy {
  readonly traits: MetricTraits;
  readonly basis: string;
  readonly knownFrom: Day;
  /** How the file is named in the note of what was written. */
  readonly from: string;
}

/** A text of its own: a piece of a larger text would keep the whole of it in memory. */
const own = (text: string): string => text.split('').join('');

interface Met {
  readonly metric: Metric;
  readonly places: Set<string>;
  first: string;
  firstSpan: string;
  last: Day;
}

const isMetricId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(id);
const isPlaceId = (id: string): boolean => /^([EWSNJKL]\d{8}|local:[a-z0-9-]+)$/.test(id);

/** How long an overdue figure of a metric written by an import is late, before it is missing. */
const lateForDays = 90;

const metricOf = ({ id, name }: Named, { traits, basis }: DefinedBy): Metric => ({
  id,
  title: own(name) || id,
  unit: traits.unit,
  decimals: traits.decimals,
  polarity: traits.polarity,
  role: 'headline',
  frequency: traits.frequency,
  publication: { lagDays: 0, lateForDays },
  aggregation: { method: 'none', order: 'derive-then-aggregate' },
  standingBasis: basis,
});

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : 1);

/**
 * Metrics by their ids, and whether others may be defined. A metric that is added is expected for the places and from
 * the first period that the file has, and due as long after a period as this file came.
 */
export const definitionsOf = (
  metrics: Map<string, KnownMetric>,
  places: Set<string>,
  by: DefinedBy | null,
): Definitions => {
  const met = new Map<string, Met>();
  const periods = new Map<string, Parsed<Period>>();
  const readOnce = (id: string): Parsed<Period> => {
    const read = periods.get(id) ?? parsePeriod(id);
    periods.set(id, read);
    return read;
  };
  const newPlaces = new Map<string, string>();
  const placesTaken = new Set<string>();
  const complete = ({ metric, places: of, first, last }: Met): Metric => ({
    ...metric,
    publication: {
      lagDays: by === null ? 0 : Math.max(0, daysBetween(last, by.knownFrom)),
      lateForDays,
    },
    expected: { places: [...of].sort(), from: first, to: null },
    note: `Written by the import of ${by?.from}: its title and places are the file's, its lag the time until this file. Look at its role, decimals, lag and last period.`,
  });
  return {
    metric: (named) => {
      const known = metrics.get(named.id);
      if (known !== undefined || by === null || !isMetricId(named.id)) return known ?? null;
      const metric = metricOf({ id: own(named.id), name: named.name }, by);
      const added = {
        metric,
        expected: { first: null, last: null },
        periodOf: readOnce,
      };
      metrics.set(metric.id, added);
      met.set(metric.id, { metric, places: new Set(), first: '', firstSpan: '', last: '' });
      return added;
    },
    place: ({ id, name }) => {
      if (places.has(id)) return true;
      if (by === null || !isPlaceId(id)) return false;
      places.add(own(id));
      newPlaces.set(own(id), own(name));
      return true;
    },
    took: (metric, place, period, span) => {
      placesTaken.add(place);
      const entry = met.get(metric);
      if (entry === undefined) return;
      entry.places.add(place);
      if (entry.first === '' || span < entry.firstSpan) {
        entry.first = period;
        entry.firstSpan = span;
      }
      const ends = span.slice(-10);
      if (ends > entry.last) entry.last = ends;
    },
    added: () => ({
      metrics: [...met.values()]
        .filter(({ last }) => last !== '')
        .map(complete)
        .sort(byId),
      places: [...newPlaces]
        .filter(([id]) => placesTaken.has(id))
        .map(([id, name]) => ({ id, name: name === '' ? id : name }))
        .sort(byId),
    }),
  };
};
