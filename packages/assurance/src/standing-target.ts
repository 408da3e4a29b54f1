import type { Metric, NamedTarget } from '@ragstone/metrics';
import type { Polarity } from '@ragstone/rag';
import type { Rating } from '@ragstone/rules';
import type { Knowledge } from './knowledge.ts';

/** The named target that a rating judges against; null where it names none, or one that nobody has set. */
export const standingTarget = (rating: Rating | undefined, { workspace }: Knowledge): NamedTarget | null => {
  if (rating === undefined || !('againstTarget' in rating)) return null;
  return workspace.targets.find((target) => target.id === rating.againstTarget.target) ?? null;
};

/** Which way is better under a target: at least a floor, at most a ceiling, or whichever way the metric has it. */
export const polarityUnder = ({ test }: NamedTarget, { polarity }: Metric): Polarity =>
  test === 'floor' ? 'higher' : test === 'ceiling' ? 'lower' : polarity;
