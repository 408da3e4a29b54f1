import { isAboutMetric } from '../../language/applies.ts';
import type { Stage } from '../../language/rating.ts';
import type { RuleFinding } from '../finding.ts';
import { metricsOf } from '../rule-context.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** Every stage has a metric that the rating is for, every such metric one stage, and no stage is due before an earlier. */
export const checkStages: RuleCheck = ({ ratings }, context) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    if (!('stages' in value) || !('metrics' in value.for)) return [];
    const about = value.for;
    const staged = value.stages.map(({ metric }) => metric);
    const known = metricsOf(about, context).map(({ id }) => id);
    const metrics = known.length > 0 ? known : about.metrics.filter((name) => !name.endsWith('.*'));
    return [
      ...value.stages.flatMap((stage, index) => {
        const fault = faultOf(stage, value.stages.slice(0, index), isAboutMetric(about, stage.metric));
        if (fault === null) return [];
        const at = [...path, 'stages', index, fault === 'due-before-earlier' ? 'due' : 'metric'];
        return [{ code: 'stages-misfit', path: at, fault, metric: stage.metric } as const];
      }),
      ...metrics
        .filter((metric) => !staged.includes(metric))
        .map((metric) => ({
          code: 'stages-misfit' as const,
          path: [...path, 'stages'],
          fault: 'without-stage' as const,
          metric,
        })),
    ];
  });

const faultOf = ({ metric, due }: Stage, earlier: readonly Stage[], isFor: boolean) => {
  if (!isFor) return 'not-for';
  if (earlier.some((each) => each.metric === metric)) return 'twice';
  // Month ids sort as text.
  return due !== undefined && earlier.some((each) => each.due !== undefined && each.due > due)
    ? 'due-before-earlier'
    : null;
};
