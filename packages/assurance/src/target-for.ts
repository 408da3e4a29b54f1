import { type Period, periodOf } from '@ragstone/calendar';
import type { Metric, NamedTarget } from '@ragstone/metrics';
import type { Polarity } from '@ragstone/rag';
import type { Rating } from '@ragstone/rules';
import type { Knowledge } from './knowledge.ts';

/**
 * The named target by which a rating judges a period; null where it names none, or one that nobody has set or that is
 * for other periods. A target is for the periods that end in its own.
 */
export const targetFor = (rating: Rating, period: Period, { workspace }: Knowledge): NamedTarget | null => {
  if (!('againstTarget' in rating)) return null;
  const named = workspace.targets.find((target) => target.id === rating.againstTarget.target);
  if (named === undefined) return null;
  const isForPeriod = periodOf(named.from).first <= period.last && period.last <= periodOf(named.to).last;
  return isForPeriod ? named : null;
};

/** Which way is better under a target: at least a floor, at most a ceiling, or whichever way the metric has it. */
export const polarityUnder = ({ test }: NamedTarget, { polarity }: Metric): Polarity =>
  test === 'floor' ? 'higher' : test === 'ceiling' ? 'lower' : polarity;
