import { type Derived, type FigureRequest, windowParts } from '@ragstone/metrics';
import { type Maybe, quantise, unitOfDifference, unknown, verdictOf } from '@ragstone/rag';
import type { Judgement } from './assessment.ts';
import { conflictsOf } from './conflicts.ts';
import { comparatorEvidence } from './evidence/comparator-evidence.ts';
import { evidenceOf } from './evidence/evidence-of.ts';
import { figureSources } from './figure-sources.ts';
import type { Knowledge } from './knowledge.ts';
import type { MetricSubject } from './metric-subject.ts';
import { rateMetric } from './rate-metric.ts';
import { standingOf } from './standing.ts';

/** Steps 4 and 5 of the journey for a metric's figure: every rating of it, the standing one, and what disagrees. */
export const judgeMetric = (subject: MetricSubject, knowledge: Knowledge, explain: boolean): Judgement => {
  const { metric, place, period, breakdown } = subject;
  const { request, onStanding, bases, rated } = rateMetric(subject, knowledge);
  const outcomes = rated.map(({ figure }) => figure.outcome);
  const standing = standingOf(outcomes);
  const chosen = rated.find(({ figure }) => figure.outcome === standing.of);
  const planned = chosen?.sides.planned ?? unknown('no-target');
  const polarity = chosen?.sides.profile.polarity ?? metric.polarity;
  const partial = chosen?.figure.onParts ?? null;
  const value = partial?.actual ?? (onStanding.known ? onStanding.value : null);
  const goal = partial?.target ?? (planned.known ? planned.value : null);
  const verdict = value === null || goal === null ? null : verdictOf(value.value, goal.value, polarity);
  const figures = rated.map(({ sides }) => sides.inQuestion);
  const missed = verdict === null ? null : verdict === 'missed';
  const comparators = comparatorEvidence(figures, value?.value ?? null);
  return {
    metric: metric.id,
    title: metric.title,
    role: metric.role,
    place,
    placeName: knowledge.placeName(place),
    period: period.id,
    window: period.kind,
    breakdown,
    basis: metric.standingBasis,
    ...standing.result,
    missed,
    value: value?.value ?? null,
    published: publishedOf(value, metric.derivation !== undefined),
    unit: metric.unit,
    decimals: metric.decimals,
    target: goal?.value ?? null,
    targetPeriod: goal?.period.id ?? null,
    targetBeside: goal?.beside ?? null,
    coverage: coverageOf(request, knowledge),
    variance: varianceOf(value, goal, metric.unit),
    missedInARow: null,
    comparators,
    evidence: evidenceOf(figures, { status: standing.result.status, missed, comparators }),
    ratings: outcomes,
    conflicts: [
      ...(chosen?.figure.conflicts ?? []),
      ...conflictsOf({
        request,
        targetRequest: targetRequestOf(request, planned),
        polarity,
        actual: onStanding,
        planned,
        bases,
        knowledge,
      }),
    ],
    likeForLike: chosen?.sides.same?.summary ?? null,
    sources: figureSources([value, goal], knowledge),
    explanation: explain && chosen !== undefined ? chosen.figure.explain() : null,
  };
};

const targetRequestOf = (request: FigureRequest, planned: Maybe<Derived>): FigureRequest => ({
  ...request,
  role: 'target',
  basis: planned.known ? planned.value.basis : request.basis,
});

/** What a document prints for just this span; a window that was added up was printed by nobody. */
const publishedOf = (value: Derived | null, isDerived: boolean): number | null => {
  if (value === null) return null;
  if (isDerived) return value.published?.value ?? null;
  return value.coverage === null ? value.value : null;
};

const varianceOf = (
  value: Derived | null,
  goal: Derived | null,
  unit: Judgement['unit'],
): Judgement['variance'] => {
  if (value === null || goal === null) return null;
  const absolute = value.value - goal.value;
  return {
    absolute,
    percent: quantise(goal.value) === 0 ? null : (absolute / goal.value) * 100,
    unit: unitOfDifference(unit),
  };
};

const coverageOf = (request: FigureRequest, { book }: Knowledge): Judgement['coverage'] => {
  const parts = windowParts(request, book);
  if (parts === null) return null;
  const ids = (of: typeof parts): readonly string[] => of.map((part) => part.period.id);
  return {
    expected: ids(parts),
    present: ids(parts.filter((part) => part.number.known)),
    missing: ids(parts.filter((part) => !part.number.known)),
  };
};
