import { namesMetric } from '../../language/applies.ts';
import { appliesSchema } from '../applies-schema.ts';
import type { Path, RuleFinding } from '../finding.ts';
import type { RuleContext } from '../rule-context.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';
import { valueAt } from '../value-at.ts';

/**
 * Metrics, returns and targets that a rule names are known, as far as the caller knows them. It reads the input
 * itself, so that a fault elsewhere in a rating hides none here.
 */
export const checkNames: RuleCheck = ({ input }, context) =>
  ['ratings', 'duties'].flatMap((key) => {
    const rules = valueAt(input, [key]);
    return (Array.isArray(rules) ? rules : []).flatMap((rule, index) => namesIn(rule, [key, index], context));
  });

const namesIn = (rule: unknown, path: Path, context: RuleContext): readonly RuleFinding[] => {
  const parsed = appliesSchema.safeParse(valueAt(rule, ['for']));
  if (!parsed.success) return [];
  const applies = parsed.data;
  if ('each' in applies) {
    return applies.in === undefined
      ? []
      : unknownName('return', applies.in, context.returns, [...path, 'for', 'in']);
  }
  const metrics = context.metrics?.map(({ id }) => id);
  const target = valueAt(rule, ['againstTarget', 'target']);
  return [
    ...applies.metrics.flatMap((name, index) =>
      metrics?.some((id) => namesMetric(name, id))
        ? []
        : unknownName('metric', name, metrics, [...path, 'for', 'metrics', index]),
    ),
    ...(typeof target === 'string'
      ? unknownName('target', target, context.targets, [...path, 'againstTarget', 'target'])
      : []),
  ];
};

const unknownName = (
  what: 'target' | 'metric' | 'return',
  name: string,
  expected: readonly string[] | undefined,
  path: Path,
): readonly RuleFinding[] =>
  expected === undefined || expected.includes(name)
    ? []
    : [{ code: 'unknown-name', path, what, name, expected, suggestion: suggest(name, expected) }];
