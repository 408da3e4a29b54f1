import type { Day, Period, PeriodKind } from '@ragstone/calendar';
import { breakdownKey, type Derived } from '@ragstone/metrics';
import { compareText, known, type Maybe, type Status, unknown } from '@ragstone/rag';
import { type Escalation, isAboutMetric, type RuleSet, referencesOfCondition } from '@ragstone/rules';
import { figureFacts } from '../facts/figure-facts.ts';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';
import { type MetricRating, rateMetric } from '../rate-metric.ts';
import { separateWindows } from '../run-of-misses.ts';
import { standingOf } from '../standing.ts';
import type { Followed, FollowedPeriod } from './followed.ts';

/** The series of metrics that an escalation follows: by its ratings, or by the rating that stands for its metrics. */
export const followedMetrics = (
  escalation: Escalation,
  ruleSet: RuleSet,
  knowledge: Knowledge,
  metrics: readonly MetricSubject[],
): readonly Followed[] => {
  const follows = (subject: MetricSubject, { inForce, figure }: MetricRating, standing: string | null) => {
    if (inForce.ruleSet.id !== ruleSet.id || inForce.ruleSet.version !== ruleSet.version) return false;
    if ('ratings' in escalation.for) {
      const { ratings } = escalation.for;
      return ratings.includes('*') || ratings.includes(inForce.rating.id);
    }
    return (
      'metrics' in escalation.for &&
      isAboutMetric(escalation.for, subject.metric.id) &&
      figure.outcome.rule === standing
    );
  };
  const windows: ReadonlySet<PeriodKind> = new Set(
    'windows' in escalation.for ? escalation.for.windows.filter(canBeCounted(escalation)) : [],
  );
  const byKey = new Map<string, Followed>();
  for (const subject of metrics) {
    const { metric, place, period, breakdown } = subject;
    if (!windows.has(period.kind)) continue;
    const { rated } = rateMetric(subject, knowledge);
    const standing = standingOf(rated.map(({ figure }) => figure.outcome)).of?.rule ?? null;
    for (const rating of rated.filter((each) => follows(subject, each, standing))) {
      if (!isDue(rating)) continue;
      const rule = rating.figure.outcome.rule;
      const parts = breakdownKey(breakdown);
      const key = [metric.id, place, parts, period.kind, rule].join('|');
      const head = {
        subject: {
          metric: metric.id,
          place,
          window: period.kind,
          rating: rule,
          ...(parts === '' ? {} : { breakdown: parts }),
        },
        title: `${metric.title}, ${knowledge.placeName(place)}`,
        owner: metric.owner ?? null,
        profile: rating.sides.profile,
      };
      const before = byKey.get(key)?.periods ?? [];
      byKey.set(key, { ...head, periods: [...before, reported(period, rating, escalation)] });
    }
  }
  return [...byKey.keys()].sort(compareText).flatMap((key) => {
    const found = byKey.get(key);
    return found === undefined ? [] : [found];
  });
};

/** Windows that share months can be looked at, never counted in a row. */
const canBeCounted =
  ({ raise, clear, levels }: Escalation) =>
  (window: PeriodKind): boolean => {
    const counts = [raise.inARow, clear.inARow, ...(levels ?? []).map(({ after }) => after.inARow)];
    return separateWindows.has(window) || counts.every((count) => (count ?? 1) === 1);
  };

/** A period of which nothing is due says nothing: it is not missing yet. */
const isDue = ({ sides }: MetricRating): boolean =>
  sides.actual.known ||
  !sides.actual.reasons.every((reason) => reason === 'not-yet-due' || reason === 'in-progress');

const reported = (period: Period, rating: MetricRating, { raise, clear }: Escalation): FollowedPeriod => {
  const { sides, figure } = rating;
  const references = [...referencesOfCondition(raise.when), ...referencesOfCondition(clear.when)];
  return {
    period,
    provisional: sides.actual.known && sides.actual.value.provisional,
    knownOn: sides.actual.known ? firstKnown(sides.actual.value, sides.inQuestion.knowledge) : null,
    facts: {
      ...figureFacts(sides.inQuestion, references),
      ...figure.facts,
      status: statusFact(figure.outcome.status, figure.outcome.reasons[0]),
    },
  };
};

/** The day of the first figure for the period: a restatement gives nobody more time. */
const firstKnown = (actual: Derived, { book }: Knowledge): Day => {
  const earlier = book.knownAt(actual).find(({ basis }) => basis === actual.basis)?.earlier ?? [];
  return [actual.vintage, ...earlier.map(({ vintage }) => vintage)].toSorted()[0] ?? actual.vintage;
};

const statusFact = (
  status: Status,
  reason: MetricRating['figure']['outcome']['reasons'][number] | undefined,
): Maybe<string> => (status === 'not-rated' ? unknown(reason ?? 'no-data') : known(status));
