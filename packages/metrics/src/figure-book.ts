import { type Day, type Period, spanKey } from '@ragstone/calendar';
import { compareText } from '@ragstone/rag';
import { type Breakdown, breakdownKey, type Figure, type FigureRole } from './figure.ts';
import type { Metric } from './metric.ts';

/** What is known for one key on one basis: the latest figure, those of its vintage that contradict it, and those before. */
export interface KnownFigure {
  readonly basis: string;
  readonly figure: Figure;
  readonly contradictedBy: readonly Figure[];
  /** Superseded vintages, oldest first. */
  readonly earlier: readonly Figure[];
}

/** The figures known on a day, by what they are about; two periods of one span are one key. */
export interface FigureBook {
  readonly asOf: Day;
  readonly metric: (id: string) => Metric;
  readonly knownAt: (key: FigureKey) => readonly KnownFigure[];
  readonly all: readonly KnownFigure[];
}

export interface FigureKey {
  readonly role: FigureRole;
  readonly metric: string;
  readonly place: string;
  readonly period: Period;
  readonly breakdown: Breakdown;
}

const keyText = (key: FigureKey): string =>
  [key.role, key.metric, key.place, spanKey(key.period), breakdownKey(key.breakdown)].join('|');

/** A settled order for figures of one key and basis: by vintage, then by where they stand. */
const byVintage = (a: Figure, b: Figure): number =>
  compareText(a.vintage, b.vintage) ||
  compareText(a.source.document, b.source.document) ||
  a.source.line - b.source.line ||
  compareText(a.at.ref, b.at.ref) ||
  compareText(JSON.stringify(a.at.path), JSON.stringify(b.at.path)) ||
  (a.value ?? 0) - (b.value ?? 0);

const knownFigure = (basis: string, figures: readonly Figure[]): KnownFigure => {
  const ordered = [...figures].sort(byVintage);
  const vintage = ordered.at(-1)?.vintage;
  const [figure, ...others] = ordered.filter((each) => each.vintage === vintage);
  if (figure === undefined) throw new Error('a key without figures');
  // Printed twice on one day: whatever doubt one print carries, both have.
  const twice = [figure, ...others];
  return {
    basis,
    figure: {
      ...figure,
      caveat: twice.find((each) => each.caveat !== null)?.caveat ?? null,
      labelled: twice.find((each) => each.labelled !== null)?.labelled ?? null,
    },
    contradictedBy: others.filter((other) => other.value !== figure.value || other.status !== figure.status),
    earlier: ordered.filter((each) => each.vintage !== vintage),
  };
};

/**
 * Step 2 of the journey: of every figure, the latest vintage known on `asOf`, for each basis. What was published
 * later is not seen, so that an earlier paper can be made again. The order of the figures given changes nothing.
 */
export const figureBook = (figures: readonly Figure[], metrics: readonly Metric[], asOf: Day): FigureBook => {
  const metricById = new Map(metrics.map((metric) => [metric.id, metric]));
  const byKey = new Map<string, Map<string, Figure[]>>();
  for (const figure of figures) {
    if (figure.vintage > asOf || !metricById.has(figure.metric)) continue;
    const key = keyText(figure);
    const byBasis = byKey.get(key) ?? new Map<string, Figure[]>();
    byBasis.set(figure.basis, [...(byBasis.get(figure.basis) ?? []), figure]);
    byKey.set(key, byBasis);
  }
  const known = new Map(
    [...byKey].map(([key, byBasis]) => [
      key,
      [...byBasis]
        .map(([basis, each]) => knownFigure(basis, each))
        .sort((a, b) => compareText(a.basis, b.basis)),
    ]),
  );
  return {
    asOf,
    metric: (id) => {
      const metric = metricById.get(id);
      if (metric === undefined) throw new Error(`no metric ${id}`);
      return metric;
    },
    knownAt: (key) => known.get(keyText(key)) ?? [],
    all: [...known.keys()].sort().flatMap((key) => known.get(key) ?? []),
  };
};
