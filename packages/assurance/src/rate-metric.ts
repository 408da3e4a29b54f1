import { type Derived, derive, deriveWith, type FigureRequest, otherBases } from '@ragstone/metrics';
import { type Maybe, quantise, unknown } from '@ragstone/rag';
import { referencesOf, type SubjectProfile } from '@ragstone/rules';
import { alternativesOf } from './alternatives.ts';
import { earlierValues } from './earlier-values.ts';
import { figureFacts } from './facts/figure-facts.ts';
import type { FigureInQuestion } from './facts/figure-in-question.ts';
import { isStale } from './is-stale.ts';
import type { Knowledge } from './knowledge.ts';
import { likeForLike } from './like-for-like.ts';
import type { MetricSubject, RatingInForce } from './metric-subject.ts';
import { partIsMissing, type RatedFigure, rateFigure, type Sides } from './rate-figure.ts';
import { readingConflicts, readOtherwise } from './read-otherwise.ts';
import { plannedNumber, polarityUnder, targetFor } from './target-for.ts';
import { unlessOutsideParts } from './whole-and-parts.ts';

/** A metric's figure with every rating of it, before one of them is taken to stand. */
export interface RatedMetric {
  readonly request: FigureRequest;
  /** The number on the metric's own basis. */
  readonly onStanding: Maybe<Derived>;
  /** Every other basis on which something is known. */
  readonly bases: readonly string[];
  readonly rated: readonly MetricRating[];
}

export interface MetricRating {
  readonly inForce: RatingInForce;
  readonly sides: MetricSides;
  readonly figure: RatedFigure;
  /** The same under each other reading of an ambiguous source. */
  readonly readings: readonly MetricRating[];
}

interface MetricSides extends Sides {
  readonly inQuestion: FigureInQuestion;
}

/** Step 4 of the journey for a metric's figure: every rule that applies to it, on what is known of it. */
export const rateMetric = (subject: MetricSubject, knowledge: Knowledge): RatedMetric => {
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
  const actual = unlessOutsideParts(
    withOtherMethods(onStanding, request, bases, knowledge),
    request,
    knowledge,
  );
  const alternatives = alternativesOf(request, bases, onStanding, knowledge);
  const earlier = earlierValues(request, onStanding, knowledge);
  const rateOnce = (inForce: RatingInForce): MetricRating => {
    const isLatestTrusted = inForce.ruleSet.figures.restated === 'latest-stands';
    const others = isLatestTrusted ? alternatives : [...alternatives, ...earlier];
    const sides = sidesOf(inForce, subject, { request, actual, alternatives: others }, knowledge);
    return { inForce, sides, figure: rateFigure(inForce, sides), readings: [] };
  };
  return {
    request,
    onStanding,
    bases,
    rated: subject.ratings.map((inForce) => withReadings(inForce, rateOnce)),
  };
};

/** A rating with what each other reading of its source says. */
const withReadings = (
  inForce: RatingInForce,
  rateOnce: (inForce: RatingInForce) => MetricRating,
): MetricRating => {
  const rated = rateOnce(inForce);
  const { ruleSet, rating } = inForce;
  const { outcome, conflicts } = rated.figure;
  const readings: MetricRating[] = [];
  const reading = readOtherwise(rating, outcome, (alternative) => {
    const otherwise = rateOnce({ ruleSet, rating: alternative.rating });
    readings.push(otherwise);
    return otherwise.figure.outcome;
  });
  if (reading === null) return rated;
  const asRead = { ...outcome, reading };
  const figure = {
    ...rated.figure,
    outcome: asRead,
    conflicts: [...conflicts, ...readingConflicts(asRead)],
  };
  return { ...rated, figure, readings };
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
): MetricSides => {
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
    actual.known ||
    plannedRequest === null ||
    target?.baseline !== undefined ||
    target?.notMeasurable !== undefined
      ? null
      : likeForLike(request, plannedRequest, polarity, knowledge.book);
  return {
    // Whatever is published, a target that cannot be measured decides nothing: no figure is missed for it.
    actual: target?.notMeasurable === undefined ? actual : unknown('target-not-measurable'),
    planned,
    same,
    alternatives,
    inQuestion,
    beside: figureFacts(inQuestion, referencesOf(rating)),
    profile,
    isStale: () => isStale(request, knowledge),
  };
};

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
