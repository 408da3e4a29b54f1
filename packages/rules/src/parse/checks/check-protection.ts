import { type Applies, isAboutMetric } from '../../language/applies.ts';
import { appliesSchema } from '../applies-schema.ts';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { valueAt } from '../value-at.ts';

/** Only counts are hidden for being small: of a rate or a share it is the count behind it that counts. */
export const checkProtection: RuleCheck = ({ input }, { metrics = [] }) => {
  const written = valueAt(input, ['protect']);
  return (Array.isArray(written) ? written : []).flatMap((each: unknown, index): readonly RuleFinding[] => {
    const about = appliesSchema.safeParse(valueAt(each, ['for']));
    const metric = about.success
      ? metrics.find(({ id, unit }) => unit !== 'count' && isOf(about.data, id))
      : undefined;
    return metric === undefined
      ? []
      : [
          {
            code: 'protection-misfit',
            path: ['protect', index, 'for'],
            metric: metric.id,
            unit: metric.unit,
          },
        ];
  });
};

const isOf = (about: Applies, metric: string): boolean => 'metrics' in about && isAboutMetric(about, metric);
