import { type Period, periodOf } from '@ragstone/calendar';
import {
  baselineTarget,
  type Derived,
  derive,
  type FigureRequest,
  type Metric,
  type NamedTarget,
} from '@ragstone/metrics';
import { type Maybe, type Polarity, unknown } from '@ragstone/rag';
import type { Rating } from '@ragstone/rules';
import type { Knowledge } from './knowledge.ts';

/** The id of the target that a rating names; null where it names none. */
const targetNamed = (rating: Rating): string | null => {
  if ('againstTarget' in rating) return rating.againstTarget.target;
  if ('milestones' in rating) return rating.milestones.target ?? null;
  if ('spc' in rating) return rating.spc.target ?? null;
  return 'profile' in rating ? rating.profile.target : null;
};

/**
 * The named target by which a rating judges a period; null where it names none, or one that nobody has set, that is
 * for other periods or about another statistic. A target is for the periods that end in its own.
 */
export const targetFor = (
  rating: Rating,
  { statistic }: Pick<Metric, 'statistic'>,
  period: Period,
  { workspace }: Knowledge,
): NamedTarget | null => {
  const id = targetNamed(rating);
  const named = workspace.targets.find((target) => target.id === id);
  if (named === undefined) return null;
  const isOfStatistic =
    named.statistic === undefined || statistic === undefined || named.statistic === statistic;
  const isForPeriod = periodOf(named.from).first <= period.last && period.last <= periodOf(named.to).last;
  return isForPeriod && isOfStatistic ? named : null;
};

/**
 * The number that a figure is judged by: the plan's own for the period, or the one that a baseline makes. Between the
 * dates of milestones there is none, and it is not yet due while another date is to come.
 */
export const plannedNumber = (
  rating: Rating,
  target: NamedTarget | null,
  request: FigureRequest,
  { book }: Knowledge,
): Maybe<Derived> => {
  if (target === null) return unknown('no-target');
  if (target.notMeasurable !== undefined) return unknown('target-not-measurable');
  if (target.baseline !== undefined) return baselineTarget(target.baseline, request, target.basis, book);
  const planned = derive({ ...request, role: 'target', basis: target.basis }, book);
  if (planned.known || !('milestones' in rating) || rating.milestones.between === 'path') return planned;
  const isToCome = book.all.some(
    ({ figure, basis }) =>
      figure.role === 'target' &&
      figure.metric === request.metric &&
      figure.place === request.place &&
      basis === target.basis &&
      figure.period.last > request.period.last,
  );
  return isToCome ? unknown('not-yet-due') : planned;
};

/** Which way is better under a target: at least a floor, at most a ceiling, or whichever way the metric has it. */
export const polarityUnder = ({ test }: NamedTarget, { polarity }: Metric): Polarity =>
  test === 'floor' ? 'higher' : test === 'ceiling' ? 'lower' : polarity;
