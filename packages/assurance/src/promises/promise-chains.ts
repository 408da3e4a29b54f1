import {
  type CommitmentRecords,
  deliveredCommitments,
  type Indicator,
  indicatorsOf,
  type MeasureTarget,
  mayBeJudged,
  measuresOfCommitment,
  meets,
  projectEntries,
  type ReportedFigure,
} from '@ragstone/commitments';
import type { Figure } from '@ragstone/metrics';
import { compareText, type Unit } from '@ragstone/rag';
import type { Judgement } from '../assessment.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPeriod } from '../read-period.ts';
import { latest } from '../roll-up.ts';
import { commitmentsKnown } from './commitments-known.ts';
import { paceOf } from './pace-of.ts';
import type { ChainFigure, ChainIndicator, Pace, PromiseChain } from './promise-chain.ts';

/** The chain of every commitment that a plan delivers and of every project: actions, measures, indicators, figures. */
export const promiseChains = (
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): readonly PromiseChain[] => {
  const records = commitmentsKnown(knowledge);
  const evidence = evidenceOf(records, judgements, knowledge);
  const chainOf = (kind: PromiseChain['kind'], plan: string, id: string, title: string): PromiseChain => ({
    plan,
    kind,
    id,
    title,
    actions: records.actions.filter(({ serves }) => serves.includes(id)).map((action) => action.id),
    measures: measuresOfCommitment(id, records).map((measure) => ({
      id: measure.id,
      says: measure.says,
      target: measure.target,
      indicators: indicatorsOf([measure], records).map(
        (indicator): ChainIndicator => ({
          id: indicator.id,
          code: indicator.code,
          says: indicator.says,
          metric: indicator.metric,
          figures: [
            ...(indicator.metric === null ? [] : (evidence.get(indicator.metric) ?? [])),
            ...indicator.reported
              .filter(
                ({ place }) => !evidence.get(indicator.metric ?? '')?.some((each) => each.place === place),
              )
              .map((figure) =>
                reportedFigure(
                  figure,
                  measure.target,
                  unitOf(indicator, knowledge),
                  asAtOf(measure.plan, records),
                  knowledge,
                ),
              ),
          ],
        }),
      ),
    })),
  });
  return [
    ...deliveredCommitments(records).flatMap(({ record, about }) => {
      const plan = records.deliveryPlans.find(({ delivers }) => delivers === record.version);
      return plan === undefined ? [] : [chainOf('commitment', plan.id, record.id, about.title)];
    }),
    ...projectEntries(records).map(({ record, subject, about }) =>
      chainOf('project', subject.plan ?? '', record.id, about.title),
    ),
  ];
};

const asAtOf = (plan: string, { deliveryPlans }: CommitmentRecords): string =>
  deliveryPlans.find(({ id }) => id === plan)?.asAt ?? '';

const unitOf = ({ metric }: Indicator, { book }: Knowledge): Unit | null =>
  metric === null ? null : book.metric(metric).unit;

/** Of each metric that is an indicator the latest judgement in each place. */
const evidenceOf = (
  { indicators }: CommitmentRecords,
  judgements: readonly Judgement[],
  knowledge: Knowledge,
): ReadonlyMap<string, readonly ChainFigure[]> => {
  const metrics = new Set(indicators.flatMap(({ metric }) => metric ?? []));
  const before = metrics.size === 0 ? new Map<string, readonly Figure[]>() : actualsOf(metrics, knowledge);
  return new Map(
    [...metrics].map((metric) => {
      const judged = judgements.filter((each) => each.metric === metric && each.breakdown === null);
      const places = [...new Set(judged.map(({ place }) => place))].sort(compareText);
      const figures = places.map((place) =>
        judgedFigure(
          latest(judged.filter((each) => each.place === place)),
          before.get(`${metric}|${place}`) ?? [],
        ),
      );
      return [metric, figures];
    }),
  );
};

/** The actual figures of some metrics for everybody on their own bases, by metric and place. */
const actualsOf = (
  metrics: ReadonlySet<string>,
  { book }: Knowledge,
): ReadonlyMap<string, readonly Figure[]> => {
  const found = new Map<string, Figure[]>();
  for (const { figure, basis } of book.all) {
    const { metric, place, role, breakdown, value } = figure;
    if (role !== 'actual' || breakdown !== null || value === null || !metrics.has(metric)) continue;
    if (basis !== book.metric(metric).standingBasis) continue;
    const key = `${metric}|${place}`;
    const list = found.get(key) ?? [];
    list.push(figure);
    found.set(key, list);
  }
  return found;
};

const judgedFigure = (judgement: Judgement, actuals: readonly Figure[]): ChainFigure => {
  const { place, placeName, period, value, unit, decimals, target, missed, status, outcome, reasons } =
    judgement;
  const printed = judgement.sources.find(
    (each) => each.role === 'actual' && each.metric === judgement.metric && each.value === value,
  );
  return {
    place,
    placeName,
    period,
    value,
    range: null,
    unit,
    decimals,
    target,
    met: missed === null ? null : !missed,
    status,
    outcome,
    reasons,
    pace: paceTo(judgement, actuals),
    source: printed === undefined ? null : { document: printed.document, line: printed.line },
  };
};

/** The pace since the earliest figure of another period of the same kind. */
const paceTo = ({ value, period, target }: Judgement, actuals: readonly Figure[]): Pace | null => {
  const to = readPeriod(period);
  const [first] = actuals
    .filter((each) => each.period.kind === to.kind && each.period.last < to.last)
    .sort((a, b) => compareText(a.period.last, b.period.last));
  if (value === null || first === undefined || first.value === null) return null;
  return paceOf({ period: first.period, value: first.value }, { period: to, value }, target);
};

/** A figure that the plan prints itself, held against the target that it prints beside it. */
const reportedFigure = (
  figure: ReportedFigure,
  target: MeasureTarget | null,
  unit: Unit | null,
  asAt: string,
  { placeName }: Knowledge,
): ChainFigure => {
  const { place, value, range, source } = figure;
  const on = figure.on ?? asAt;
  const isDue = target !== null && mayBeJudged(target, on);
  return {
    place,
    placeName: placeName(place),
    period: figure.period ?? on,
    value,
    range,
    unit: target?.unit ?? unit,
    decimals: 1,
    target: target?.value ?? null,
    met: isDue ? meets(figure, target) : null,
    status: null,
    outcome: null,
    reasons:
      target === null ? ['no-target'] : isDue ? [] : [target.due === null ? 'in-progress' : 'not-yet-due'],
    pace: null,
    source,
  };
};
