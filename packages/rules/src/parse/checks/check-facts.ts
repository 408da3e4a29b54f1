import type { Applies } from '../../language/applies.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import { appliesSchema } from '../applies-schema.ts';
import type { Path, RuleFinding } from '../finding.ts';
import { catalogueFor, type RuleContext } from '../rule-context.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';
import { valueAt } from '../value-at.ts';

/**
 * Every fact that a rule names is in the catalogue of its subject, and what a duty requires is true or false. It
 * reads the input itself, so that a misspelt fact is seen beside a misspelt operator.
 */
export const checkFacts: RuleCheck = ({ input }, context) =>
  ['ratings', 'duties'].flatMap((key) => {
    const rules = valueAt(input, [key]);
    return (Array.isArray(rules) ? rules : []).flatMap((rule, index) => {
      const applies = appliesSchema.safeParse(valueAt(rule, ['for']));
      return applies.success ? factsOfRule(rule, [key, index], applies.data, context) : [];
    });
  });

const factsOfRule = (
  rule: unknown,
  path: Path,
  applies: Applies,
  context: RuleContext,
): readonly RuleFinding[] => {
  const catalogue = catalogueFor(applies, context);
  const expected = Object.keys(catalogue);
  const findings: RuleFinding[] = namedFacts(rule, path)
    .filter(({ value }) => factTypeIn(catalogue, value) === null)
    .map((fact) => ({
      code: 'unknown-name',
      path: fact.path,
      what: 'fact',
      name: fact.value,
      expected,
      suggestion: suggest(fact.value, expected),
    }));
  const misfits = requiredFacts(rule, path)
    .filter(({ value }) => (factTypeIn(catalogue, value)?.type ?? 'boolean') !== 'boolean')
    .map((fact): RuleFinding => ({ code: 'required-fact-misfit', path: fact.path, fact: fact.value }));
  return [...findings, ...misfits];
};

/** Where the language names a fact: conditions, the facts that a target compares, and what is required. */
const namedFacts = (rule: unknown, path: Path): readonly Placed<string>[] => [
  ...factsBelow(valueAt(rule, ['bands']), [...path, 'bands']),
  ...factsBelow(valueAt(rule, ['when']), [...path, 'when']),
  ...['value', 'with'].flatMap((key) => textAt(rule, ['againstTarget', 'compares', key], path)),
  ...requiredFacts(rule, path),
];

const requiredFacts = (rule: unknown, path: Path): readonly Placed<string>[] =>
  [['requires'], ['answer', 'whenNo', 'requires']].flatMap((at) => {
    const facts = valueAt(rule, at);
    return (Array.isArray(facts) ? facts : []).flatMap((_, index) => textAt(rule, [...at, index], path));
  });

const factsBelow = (value: unknown, path: Path): readonly Placed<string>[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const names = (key === 'fact' || key === 'percentOf') && typeof below === 'string';
    return names ? [{ path: at, value: below }] : factsBelow(below, at);
  });
};

const textAt = (rule: unknown, at: Path, path: Path): readonly Placed<string>[] => {
  const value = valueAt(rule, at);
  return typeof value === 'string' ? [{ path: [...path, ...at], value }] : [];
};
