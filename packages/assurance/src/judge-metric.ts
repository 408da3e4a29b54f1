import { basesOf, type Derived, derive, type FigureRequest, windowParts } from '@ragstone/metrics';
import {
  compareMerit,
  type Maybe,
  type Polarity,
  quantise,
  type Reason,
  reasonsOf,
  unitOfDifference,
  unknown,
} from '@ragstone/rag';
import type { SubjectProfile } from '@ragstone/rules';
import type { Judgement } from './assessment.ts';
import { conflictsOf } from './conflicts.ts';
import { figureSources } from './figure-sources.ts';
import type { Knowledge } from './knowledge.ts';
import { likeForLike } from './like-for-like.ts';
import type { MetricSubject } from './metric-subject.ts';
import { partIsMissing, rateFigure } from './rate-figure.ts';
import { polarityUnder, standingTarget } from './standing-target.ts';

/** Steps 4 and 5 of the journey for a metric's figure: every rating of it, the standing one, and what disagrees. */
export const judgeMetric = (subject: MetricSubject, knowledge: Knowledge, explain: boolean): Judgement => {
  const { metric, place, period } = subject;
  const { book } = knowledge;
  const standing = subject.ratings.find(({ rating }) => rating.standing) ?? subject.ratings[0];
  const target = standingTarget(standing?.rating, knowledge);
  const polarity = target === null ? metric.polarity : polarityUnder(target, metric);
  const profile: SubjectProfile = { unit: metric.unit, polarity, decimals: metric.decimals };
  const request: FigureRequest = {
    role: 'actual',
    metric: metric.id,
    place,
    period,
    breakdown: null,
    basis: metric.standingBasis,
  };
  const targetRequest: FigureRequest = {
    ...request,
    role: 'target',
    basis: target?.basis ?? metric.standingBasis,
  };
  const onStanding = derive(request, book);
  const otherBases = basesOf(request, book).filter((basis) => basis !== metric.standingBasis);
  const actual = onStanding.known ? onStanding : withOtherMethods(onStanding, request, otherBases, knowledge);
  const planned: Maybe<Derived> = target === null ? unknown('no-target') : derive(targetRequest, book);
  const same = onStanding.known ? null : likeForLike(request, targetRequest, polarity, book);
  const conflicts = conflictsOf({
    request,
    targetRequest,
    polarity,
    actual: onStanding,
    planned,
    otherBases,
    knowledge,
  });
  const outcomes = subject.ratings.map((inForce) =>
    rateFigure(inForce, { actual, planned, same, conflicts }, profile),
  );
  const chosen = outcomes[standing === undefined ? 0 : subject.ratings.indexOf(standing)];
  const partial = chosen?.outcome.marks.includes('partial-window') === true ? same : null;
  const value = partial?.actual ?? (actual.known ? actual.value : null);
  const goal = partial?.target ?? (planned.known ? planned.value : null);
  return {
    metric: metric.id,
    title: metric.title,
    role: metric.role,
    place,
    placeName: knowledge.placeName(place),
    period: period.id,
    window: period.kind,
    breakdown: null,
    basis: metric.standingBasis,
    status: chosen?.outcome.status ?? 'not-rated',
    outcome: chosen?.outcome.outcome ?? null,
    reasons: chosen?.outcome.reasons ?? ['no-rule'],
    rule: chosen?.outcome.rule ?? null,
    missed: value === null || goal === null ? null : isMissed(value.value, goal.value, polarity),
    value: value?.value ?? null,
    published: value?.published?.value ?? (metric.derivation === undefined ? (value?.value ?? null) : null),
    unit: metric.unit,
    decimals: metric.decimals,
    target: goal?.value ?? null,
    targetPeriod: goal?.period.id ?? null,
    targetBeside: goal?.beside ?? null,
    coverage: coverageOf(request, knowledge),
    variance:
      value === null || goal === null
        ? null
        : {
            absolute: value.value - goal.value,
            percent: quantise(goal.value) === 0 ? null : ((value.value - goal.value) / goal.value) * 100,
            unit: unitOfDifference(metric.unit),
          },
    missedInARow: null,
    comparators: [],
    evidence: { significance: null, trend: null, spc: null },
    ratings: outcomes.map(({ outcome }) => outcome),
    conflicts,
    likeForLike: same?.summary ?? null,
    sources: figureSources([value, goal], knowledge),
    explanation: explain && chosen !== undefined ? chosen.explain() : null,
  };
};

/** Where the standing method has nothing at all for the span but others have: unknown, and a matter of method. */
const withOtherMethods = (
  onStanding: Maybe<Derived>,
  request: FigureRequest,
  otherBases: readonly string[],
  { book }: Knowledge,
): Maybe<Derived> => {
  const isPartial =
    partIsMissing(onStanding) || (!onStanding.known && onStanding.reasons.includes('in-progress'));
  if (otherBases.length === 0 || isPartial) return onStanding;
  const others = otherBases.map((basis) => derive({ ...request, basis }, book));
  const unit: readonly Reason[] = reasonsOf(...others).filter((reason) => reason === 'unit-conflict');
  return otherBases.length > 1
    ? unknown('figures-conflict', 'method-conflict', ...unit)
    : unknown('method-conflict', ...unit);
};

const isMissed = (value: number, target: number, polarity: Polarity): boolean | null => {
  const merit = compareMerit(value, target, polarity);
  return merit === null ? null : merit === -1;
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
