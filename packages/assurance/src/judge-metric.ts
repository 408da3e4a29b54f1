import {
  type Derived,
  derive,
  deriveWith,
  type FigureRequest,
  otherBases,
  windowParts,
} from '@ragstone/metrics';
import { type Maybe, quantise, unitOfDifference, unknown, verdictOf } from '@ragstone/rag';
import type { SubjectProfile } from '@ragstone/rules';
import { alternativesOf } from './alternatives.ts';
import type { Judgement } from './assessment.ts';
import { conflictsOf } from './conflicts.ts';
import { comparatorEvidence } from './evidence/comparator-evidence.ts';
import { figureFacts } from './facts/figure-facts.ts';
import type { FigureInQuestion } from './facts/figure-in-question.ts';
import { figureSources } from './figure-sources.ts';
import type { Knowledge } from './knowledge.ts';
import { likeForLike } from './like-for-like.ts';
import type { MetricSubject, RatingInForce } from './metric-subject.ts';
import { partIsMissing, rateFigure, type Sides } from './rate-figure.ts';
import { standingOf } from './standing.ts';
import { plannedNumber, polarityUnder, targetFor } from './target-for.ts';

/** Steps 4 and 5 of the journey for a metric's figure: every rating of it, the standing one, and what disagrees. */
export const judgeMetric = (subject: MetricSubject, knowledge: Knowledge, explain: boolean): Judgement => {
  const { metric, place, period, breakdown } = subject;
  const request: FigureRequest = {
    role: 'actual',
    metric: metric.id,
    place,
    period,
    breakdown,
    basis: metric.standingBasis,
  };
  const onStanding = derive(request, knowledge.book);
  const bases = otherBases(request, knowledge.book);
  const actual = withOtherMethods(onStanding, request, bases, knowledge);
  const alternatives = alternativesOf(request, bases, onStanding, knowledge);
  const rated = subject.ratings.map((inForce) => {
    const sides = sidesOf(inForce, subject, { request, actual, alternatives }, knowledge);
    return { sides, figure: rateFigure(inForce, sides) };
  });
  const outcomes = rated.map(({ figure }) => figure.outcome);
  const standing = standingOf(outcomes);
  const chosen = rated.find(({ figure }) => figure.outcome === standing.of);
  const planned = chosen?.sides.planned ?? unknown('no-target');
  const polarity = chosen?.sides.profile.polarity ?? metric.polarity;
  const partial = chosen?.figure.onParts ?? null;
  const value = partial?.actual ?? (onStanding.known ? onStanding.value : null);
  const goal = partial?.target ?? (planned.known ? planned.value : null);
  const verdict = value === null || goal === null ? null : verdictOf(value.value, goal.value, polarity);
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
    missed: verdict === null ? null : verdict === 'missed',
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
    comparators: comparatorEvidence(
      rated.map(({ sides }) => sides.inQuestion),
      value?.value ?? null,
    ),
    evidence: { significance: null, trend: null, spc: null },
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

/** What one rating has before it: each names its own target, and so its own polarity and like-for-like parts. */
const sidesOf = (
  { rating, ruleSet }: RatingInForce,
  { metric, place, period }: MetricSubject,
  {
    request,
    actual,
    alternatives,
  }: Pick<Sides, 'actual' | 'alternatives'> & { readonly request: FigureRequest },
  knowledge: Knowledge,
): Sides & { readonly inQuestion: FigureInQuestion } => {
  const target = targetFor(rating, metric, period, knowledge);
  const polarity = target === null ? metric.polarity : polarityUnder(target, metric);
  const profile: SubjectProfile = { unit: metric.unit, polarity, decimals: metric.decimals };
  const planned = plannedNumber(rating, target, request, knowledge);
  const inQuestion: FigureInQuestion = {
    metric,
    place,
    period,
    request,
    rating,
    target,
    planned,
    polarity,
    policies: ruleSet.figures,
    knowledge,
  };
  const plannedRequest = target && { ...request, role: 'target' as const, basis: target.basis };
  const same =
    actual.known || plannedRequest === null || target?.baseline !== undefined
      ? null
      : likeForLike(request, plannedRequest, polarity, knowledge.book);
  return { actual, planned, same, alternatives, inQuestion, beside: figureFacts(inQuestion), profile };
};

const targetRequestOf = (request: FigureRequest, planned: Maybe<Derived>): FigureRequest => ({
  ...request,
  role: 'target',
  basis: planned.known ? planned.value.basis : request.basis,
});

/** Where the standing method has nothing at all for the span but others have: unknown, and a matter of method. */
const withOtherMethods = (
  onStanding: Maybe<Derived>,
  request: FigureRequest,
  bases: readonly string[],
  { book }: Knowledge,
): Maybe<Derived> => {
  const isPartial =
    partIsMissing(onStanding) || (!onStanding.known && onStanding.reasons.includes('in-progress'));
  if (onStanding.known || isPartial || bases.length === 0) return onStanding;
  const others = bases.map((basis) => deriveWith(basis, request, book));
  const isLabelled = others.some(
    (other) => !other.known && other.reasons.every((reason) => reason === 'unit-conflict'),
  );
  const values = new Set(others.flatMap((other) => (other.known ? [quantise(other.value.value)] : [])));
  const differ = values.size > 1 || (isLabelled && values.size > 0);
  if (values.size === 0 && !isLabelled) return onStanding;
  if (differ)
    return unknown(
      'figures-conflict',
      'method-conflict',
      ...(isLabelled ? (['unit-conflict'] as const) : []),
    );
  return unknown('method-conflict', ...(isLabelled ? (['unit-conflict'] as const) : []));
};

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
