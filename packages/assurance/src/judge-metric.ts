import { basesOf, type Derived, derive, type FigureRequest, windowParts } from '@ragstone/metrics';
import {
  compareMerit,
  type Maybe,
  quantise,
  type Reason,
  reasonsOf,
  unitOfDifference,
  unknown,
} from '@ragstone/rag';
import { type Facts, type FigurePolicies, rate, type SubjectProfile } from '@ragstone/rules';
import type { Judgement, RatingOutcome } from './assessment.ts';
import { conflictsOf } from './conflicts.ts';
import { explanationOf } from './explanation-of.ts';
import { figureSources } from './figure-sources.ts';
import type { Knowledge } from './knowledge.ts';
import { likeForLike, type SameParts } from './like-for-like.ts';
import type { MetricSubject, RatingInForce } from './metric-subject.ts';
import { standingTarget } from './standing-target.ts';

/** Steps 4 and 5 of the journey for a metric's figure: every rating of it, the standing one, and what disagrees. */
export const judgeMetric = (subject: MetricSubject, knowledge: Knowledge, explain: boolean): Judgement => {
  const { metric, place, period } = subject;
  const { book } = knowledge;
  const standing = subject.ratings.find(({ rating }) => rating.standing) ?? subject.ratings[0];
  const target = standingTarget(standing?.rating, knowledge);
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
  const same = onStanding.known ? null : likeForLike(request, targetRequest, book);
  const conflicts = conflictsOf({
    request,
    targetRequest,
    actual: onStanding,
    planned,
    otherBases,
    knowledge,
  });
  const outcomes = subject.ratings.map((inForce) =>
    rateOne(inForce, { actual, planned, same, conflicts }, metric),
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
    missed: value === null || goal === null ? null : isMissed(value.value, goal.value, metric.polarity),
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

interface Sides {
  readonly actual: Maybe<Derived>;
  readonly planned: Maybe<Derived>;
  readonly same: SameParts | null;
  readonly conflicts: Judgement['conflicts'];
}

interface RatedOne {
  readonly outcome: RatingOutcome;
  readonly explain: () => Judgement['explanation'];
}

/**
 * One rating with its rule set's policies. A window with due parts missing may show a miss, never a pass: what it
 * would say of the parts that are there counts only where that is red.
 */
const rateOne = (
  { ruleSet, rating }: RatingInForce,
  sides: Sides,
  metric: MetricSubject['metric'],
): RatedOne => {
  const profile: SubjectProfile = { unit: metric.unit, polarity: metric.polarity, decimals: metric.decimals };
  const { value, marks } = underPolicies(sides.actual, ruleSet.figures);
  const facts = factsOf(value, sides.planned, metric);
  const rated = rate(rating, facts, profile);
  const outcome = (
    of: Pick<RatingOutcome, 'status' | 'outcome' | 'reasons'>,
    marked: readonly Reason[],
  ): RatingOutcome => ({
    rule: `${ruleSet.id}/${rating.id}`,
    standing: rating.standing,
    status: of.status,
    outcome: of.outcome,
    reasons: of.reasons,
    marks: marked,
    draft: ruleSet.state === 'draft',
  });
  if (rated.status === 'not-rated' && partIsMissing(sides.actual) && sides.same !== null) {
    const part = underPolicies({ known: true, value: sides.same.actual }, ruleSet.figures);
    const partFacts = factsOf(part.value, { known: true, value: sides.same.target }, metric);
    const onPart = rate(rating, partFacts, profile);
    if (ruleSet.figures.partWindow === 'compare-same-months' && onPart.status === 'red') {
      return {
        outcome: outcome(onPart, [...part.marks, 'partial-window']),
        explain: () => explanationOf(rating, partFacts, profile),
      };
    }
  }
  const doubt = sides.conflicts.map((conflict) => conflict.code).filter((code) => code === 'method-conflict');
  if (doubt.length > 0 && (rated.status === 'green' || rated.status === 'amber')) {
    return {
      outcome: outcome({ status: 'not-rated', outcome: null, reasons: doubt }, marks),
      explain: () => explanationOf(rating, facts, profile),
    };
  }
  return { outcome: outcome(rated, marks), explain: () => explanationOf(rating, facts, profile) };
};

const partIsMissing = (actual: Maybe<Derived>): boolean =>
  !actual.known && actual.reasons.includes('partial-window');

const underPolicies = (
  actual: Maybe<Derived>,
  policies: FigurePolicies,
): { readonly value: Maybe<Derived>; readonly marks: readonly Reason[] } => {
  if (!actual.known) return { value: actual, marks: [] };
  const doubts: readonly (readonly [Reason, boolean, FigurePolicies['provisional']])[] = [
    ['provisional', actual.value.provisional, policies.provisional],
    ['caveated', actual.value.caveats.length > 0, policies.caveated],
  ];
  const refused = doubts
    .filter(([, applies, policy]) => applies && policy === 'do-not-rate')
    .map(([reason]) => reason);
  const [first, ...rest] = refused;
  return {
    value: first === undefined ? actual : unknown(first, ...rest),
    marks: doubts
      .filter(([, applies, policy]) => applies && policy === 'rate-and-mark')
      .map(([reason]) => reason),
  };
};

const factsOf = (
  actual: Maybe<Derived>,
  planned: Maybe<Derived>,
  metric: MetricSubject['metric'],
): Facts => ({
  value: numberOf(actual),
  target: numberOf(planned),
  missed: missedFact(actual, planned, metric),
});

const numberOf = (number: Maybe<Derived>): Maybe<number> =>
  number.known ? { known: true, value: number.value.value } : number;

const missedFact = (
  actual: Maybe<Derived>,
  planned: Maybe<Derived>,
  { polarity }: MetricSubject['metric'],
): Maybe<boolean> => {
  if (!actual.known || !planned.known) {
    const [first = 'no-data', ...rest] = reasonsOf(actual, planned);
    return unknown(first, ...rest);
  }
  const merit = compareMerit(actual.value.value, planned.value.value, polarity);
  return merit === null ? unknown('no-polarity') : { known: true, value: merit === -1 };
};

const isMissed = (
  value: number,
  target: number,
  polarity: MetricSubject['metric']['polarity'],
): boolean | null => {
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
