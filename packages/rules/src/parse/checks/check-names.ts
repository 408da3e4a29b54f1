import { namesMetric, type SubjectKind } from '../../language/applies.ts';
import type { Path, RuleFinding } from '../finding.ts';
import type { RuleContext } from '../rule-context.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';
import { valueAt } from '../value-at.ts';

/**
 * Metrics, places, returns, documents and targets that a rule names are known, as far as the caller knows them. It reads the input
 * itself, so that a fault elsewhere in a rating hides none here.
 */
export const checkNames: RuleCheck = ({ input }, context) =>
  ['ratings', 'duties', 'escalations', 'protect'].flatMap((key) => {
    const rules = valueAt(input, [key]);
    return (Array.isArray(rules) ? rules : []).flatMap((rule, index) => namesIn(rule, [key, index], context));
  });

/** The kinds of subject that belong to a delivery plan. */
const ofPlans: ReadonlySet<string> = new Set<SubjectKind>([
  'commitment',
  'project',
  'action',
  'success-measure',
  'indicator',
  'risk',
  'point-for-escalation',
]);

const namesIn = (rule: unknown, path: Path, context: RuleContext): readonly RuleFinding[] => {
  const metrics = context.metrics?.map(({ id }) => id);
  const listed = (at: Path): readonly (readonly [name: string, path: Path])[] => {
    const names = valueAt(rule, at);
    return (Array.isArray(names) ? names : []).flatMap((name: unknown, index) =>
      typeof name === 'string' ? [[name, [...path, ...at, index]] as const] : [],
    );
  };
  const one = (at: Path): readonly (readonly [name: string, path: Path])[] => {
    const name = valueAt(rule, at);
    return typeof name === 'string' ? [[name, [...path, ...at]] as const] : [];
  };
  const ofEach = valueAt(rule, ['for', 'each']) !== undefined;
  const stages = valueAt(rule, ['stages']);
  const metricNames = [
    ...listed(['for', 'metrics']),
    ...listed(['for', 'except']),
    ...(Array.isArray(stages) ? stages : []).flatMap((_, index) => one(['stages', index, 'metric'])),
  ];
  const targetNames = ofEach
    ? []
    : ['againstTarget', 'milestones', 'profile', 'spc'].flatMap((form) => one([form, 'target']));
  return [
    ...one(['for', 'in']).flatMap(([name, at]) => {
      const each = valueAt(rule, ['for', 'each']);
      if (each === 'claim') return unknownName('document', name, context.documents, at);
      return typeof each === 'string' && ofPlans.has(each)
        ? unknownName('delivery plan', name, context.plans, at)
        : unknownName('return', name, context.returns, at);
    }),
    ...metricNames.flatMap(([name, at]) =>
      metrics?.some((id) => namesMetric(name, id)) ? [] : unknownName('metric', name, metrics, at),
    ),
    ...listed(['for', 'places']).flatMap(([name, at]) => unknownName('place', name, context.places, at)),
    ...targetNames.flatMap(([name, at]) => unknownName('target', name, context.targets, at)),
  ];
};

const unknownName = (
  what: 'target' | 'metric' | 'place' | 'return' | 'document' | 'delivery plan',
  name: string,
  expected: readonly string[] | undefined,
  path: Path,
): readonly RuleFinding[] =>
  expected === undefined || expected.includes(name) || !isWellFormed(what, name)
    ? []
    : [{ code: 'unknown-name', path, what, name, expected, suggestion: suggest(name, expected) }];

/** What is no id at all is told as that. */
const isWellFormed = (what: string, name: string): boolean =>
  what === 'place' || /^[a-z0-9]+([.-][a-z0-9]+)*(\.\*)?$/.test(name);
