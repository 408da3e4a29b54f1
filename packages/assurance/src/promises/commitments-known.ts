import type { Period } from '@ragstone/calendar';
import type { CommitmentRecords, Indicator, ReportedFigure } from '@ragstone/commitments';
import { doubtAbout, type KnownFigure, type Metric } from '@ragstone/metrics';
import type { Located, Source } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';

/**
 * What was promised, as known on the day. An indicator that is a metric of the workspace reports the metric's latest
 * figures; an approval is known from its own day: before it, a wording differs from nothing.
 */
export const commitmentsKnown = (knowledge: Knowledge): CommitmentRecords => {
  const records = remembered.get(knowledge) ?? readCommitments(knowledge);
  remembered.set(knowledge, records);
  return records;
};

/** Several steps of the journey ask for the same records. */
const remembered = new WeakMap<Knowledge, CommitmentRecords>();

const readCommitments = (knowledge: Knowledge): CommitmentRecords => {
  const { workspace, isKnown } = knowledge;
  const known = <T extends { readonly source: Source }>(records: readonly T[]): readonly T[] =>
    records.filter(({ source }) => isKnown(source));
  const successMeasures = known(workspace.successMeasures);
  const indicators = known(workspace.indicators);
  const figures = latestFigures(indicators, knowledge);
  const isComparable = ({ shows }: Indicator, metric: string): boolean => {
    const { unit } = knowledge.book.metric(metric);
    return successMeasures.every(({ id, target }) => !shows.includes(id) || (target?.unit ?? unit) === unit);
  };
  return {
    strategies: known(workspace.strategies).map((strategy) => ({
      ...strategy,
      versions: known(strategy.versions),
    })),
    commitments: known(workspace.commitments).map((commitment) => ({
      ...commitment,
      approved:
        commitment.approved !== null && isKnown(commitment.approved.source) ? commitment.approved : null,
    })),
    strategyReviews: known(workspace.strategyReviews),
    deliveryPlans: known(workspace.deliveryPlans),
    actions: known(workspace.actions),
    successMeasures,
    indicators: indicators.map((indicator): Located<Indicator> => {
      const { metric } = indicator;
      const own = metric === null ? undefined : figures.get(metric);
      return metric === null || own === undefined || !isComparable(indicator, metric)
        ? indicator
        : { ...indicator, reported: [...indicator.reported, ...own] };
    }),
    vocabularies: workspace.vocabularies,
  };
};

/**
 * Of each metric that is an indicator, for everybody in each place, the figure of the latest period on its own basis; of
 * several periods that end on one day see `standsFor`. One that may not be used (withheld, contradicted, under another
 * unit's label) has no number, and no earlier one stands for it.
 */
const latestFigures = (
  indicators: readonly Indicator[],
  { book }: Knowledge,
): ReadonlyMap<string, readonly ReportedFigure[]> => {
  const wanted = new Set(indicators.flatMap(({ metric }) => metric ?? []));
  const latest = new Map<string, Map<string, KnownFigure>>();
  for (const entry of wanted.size === 0 ? [] : book.all) {
    const { metric, place, role, breakdown, status, period } = entry.figure;
    if (role !== 'actual' || breakdown !== null || status === 'missing' || !wanted.has(metric)) continue;
    if (entry.basis !== book.metric(metric).standingBasis) continue;
    const places = latest.get(metric) ?? new Map<string, KnownFigure>();
    const before = places.get(place);
    if (before === undefined || standsFor(period, before.figure.period, book.metric(metric)))
      places.set(place, entry);
    latest.set(metric, places);
  }
  return new Map(
    [...latest].map(([metric, places]) => [
      metric,
      [...places.values()].map((entry) => {
        const { place, value, period, source } = entry.figure;
        return {
          place,
          value: doubtAbout(entry) === null ? value : null,
          range: null,
          on: period.last,
          period: period.id,
          source,
        };
      }),
    ]),
  );
};

/**
 * Whether a period stands for a metric rather than another: the one that ends later. Of two that end on one day it is the
 * longer where the figures add up, as a month's count is below any ceiling for a year; otherwise the one that the metric
 * is published for, and after that the shorter, which hides less.
 */
const standsFor = (period: Period, other: Period, { frequency, aggregation }: Metric): boolean => {
  if (period.last !== other.last) return period.last > other.last;
  if (aggregation.method === 'sum') return period.first < other.first;
  const [isOwn, isOthersOwn] = [period.kind === frequency, other.kind === frequency];
  return isOwn === isOthersOwn ? period.first > other.first : isOwn;
};
