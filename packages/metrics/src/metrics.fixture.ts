import { periodOf } from '@ragstone/calendar';
import type { Figure, FigureRole } from './figure.ts';
import type { Metric } from './metric.ts';

const plain: Omit<Metric, 'id' | 'title' | 'unit' | 'polarity'> = {
  decimals: 1,
  role: 'component',
  frequency: 'month',
  publication: { lagDays: 60, lateForDays: 90 },
  aggregation: { method: 'mean', order: 'derive-then-aggregate' },
  standingBasis: 'form',
};

/** Leicestershire's discharge and emergency metrics, cut down to what the tests need. */
export const metrics: readonly Metric[] = [
  { ...plain, id: 'share', title: 'Left on the ready date', unit: 'percent', polarity: 'higher' },
  { ...plain, id: 'days', title: 'Days when late', unit: 'days', polarity: 'lower' },
  {
    ...plain,
    id: 'delay',
    title: 'Average delay',
    unit: 'days',
    decimals: 2,
    polarity: 'lower',
    derivation: { kind: 'average-delay', shareOnTime: 'share', daysWhenLate: 'days', targets: 'printed' },
  },
  {
    ...plain,
    id: 'admissions',
    title: 'Admissions',
    unit: 'count',
    decimals: 0,
    polarity: 'lower',
    aggregation: { method: 'sum', order: 'derive-then-aggregate' },
  },
  {
    ...plain,
    id: 'population',
    title: 'Population',
    unit: 'count',
    decimals: 0,
    polarity: 'none',
    aggregation: { method: 'latest', order: 'derive-then-aggregate' },
  },
  {
    ...plain,
    id: 'rate',
    title: 'Admissions per 100,000',
    unit: 'per-100000',
    polarity: 'lower',
    derivation: {
      kind: 'rate',
      numerator: 'admissions',
      population: 'population',
      per: 100_000,
      targets: 'printed',
    },
  },
];

/** A figure with everything that a test does not care about filled in; its line tells it from the others. */
export const figure = (
  role: FigureRole,
  metric: string,
  period: string,
  value: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  role,
  metric,
  place: 'E10000018',
  period: periodOf(period),
  breakdown: null,
  basis: 'form',
  vintage: '2026-02-26',
  status: value === null ? 'missing' : 'final',
  value,
  decimals: value === null ? 0 : (String(value).split('.')[1] ?? '').length,
  labelled: null,
  caveat: null,
  bounds: null,
  count: null,
  denominator: null,
  limits: null,
  source: { document: '001', line: 1 },
  at: { ref: 'x.figures.csv', path: [1] },
  ...more,
});
