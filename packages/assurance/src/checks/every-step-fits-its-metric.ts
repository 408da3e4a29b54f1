import { stepsFit } from '@ragstone/metrics';
import { type Finding, within } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';
import { targetFor } from '../target-for.ts';

/**
 * A target that moves an earlier figure by percentage points judges percentages. On another unit the points may have
 * been meant as so many of it or as percent, so nothing is judged by it. Each is told once for a metric.
 */
export const everyStepFitsItsMetric = (
  knowledge: Knowledge,
  subjects: readonly MetricSubject[],
): readonly Finding<'target-step-misfit'>[] => {
  const told = new Map<string, Finding<'target-step-misfit'>>();
  for (const { metric, period, ratings } of subjects) {
    for (const { rating } of ratings) {
      const target = targetFor(rating, metric, period, knowledge);
      if (target?.baseline === undefined || stepsFit(target.baseline, metric.unit)) continue;
      const step = target.baseline.plus !== undefined && 'points' in target.baseline.plus ? 'plus' : 'minus';
      const at = knowledge.workspace.targets.find(({ id }) => id === target.id)?.at ?? null;
      told.set(`${target.id} ${metric.id}`, {
        code: 'target-step-misfit',
        severity: 'error',
        subject: { target: target.id, metric: metric.id },
        message: `The target ${target.id} is measured in percentage points, and ${metric.id} has the unit ${metric.unit}: nothing is judged by it. Write { "percent": … } for a share of the earlier figure, or { "amount": … } for so many of its own unit.`,
        figures: {},
        at: at === null ? null : within(at, 'baseline', step),
        source: target.source ?? null,
      });
    }
  }
  return [...told.values()];
};
