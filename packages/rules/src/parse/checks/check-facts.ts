import type { Catalogue } from '../../language/catalogue.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import { qualifiers } from '../../language/fact-reference.ts';
import { appliesSchema } from '../applies-schema.ts';
import { escalatesSchema } from '../escalation-schema.ts';
import type { Path, RuleFinding } from '../finding.ts';
import type { About } from '../leaves-of.ts';
import { catalogueFor, type RuleContext } from '../rule-context.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';
import { valueAt } from '../value-at.ts';

/**
 * Every fact that a rule names is in the catalogue of its subject, and what a duty requires is true or false. It
 * reads the input itself, so that a misspelt fact is seen beside a misspelt operator.
 */
export const checkFacts: RuleCheck = ({ input, conditionNames }, context) => [
  ...conditionNames.flatMap((name) =>
    factsOfRule(valueAt(input, ['conditions', name]), ['conditions', name], 'anything', context),
  ),
  ...['ratings', 'duties', 'escalations'].flatMap((key) => {
    const rules = valueAt(input, [key]);
    return (Array.isArray(rules) ? rules : []).flatMap((rule, index) => {
      const about = aboutOf(rule);
      return about === null ? [] : factsOfRule(rule, [key, index], about, context);
    });
  }),
];

const aboutOf = (rule: unknown): About | null => {
  const written = valueAt(rule, ['for']);
  const applies = appliesSchema.safeParse(written);
  if (applies.success) return applies.data;
  const escalates = escalatesSchema.safeParse(written);
  return escalates.success ? escalates.data : null;
};

const factsOfRule = (
  rule: unknown,
  path: Path,
  about: About,
  context: RuleContext,
): readonly RuleFinding[] => {
  const catalogue = catalogueFor(about, context);
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
  return [...findings, ...misfits, ...qualifierFindings(rule, path, catalogue)];
};

/** A fact says which comparator, window or part it is of where it must, and only what it takes. */
const qualifierFindings = (rule: unknown, path: Path, catalogue: Catalogue): readonly RuleFinding[] =>
  conditionsOf(rule, path)
    .flatMap(({ value, path: at }) => factsBelow(value, at))
    .flatMap(({ value: fact, path: at }): readonly RuleFinding[] => {
      const type = factTypeIn(catalogue, fact);
      const holder = valueAt(rule, at.slice(path.length, -1));
      if (type === null || typeof holder !== 'object' || holder === null) return [];
      const given = qualifiers.filter((qualifier) => Object.hasOwn(holder, qualifier));
      const takes = type.takes ?? [];
      return [
        ...given
          .filter((qualifier) => !takes.includes(qualifier))
          .map((qualifier) => ({
            code: 'qualifier-misfit' as const,
            path: [...at.slice(0, -1), qualifier],
            fact,
            qualifier,
            takes,
          })),
        ...(type.needs ?? [])
          .filter((qualifier) => !given.includes(qualifier))
          .map((qualifier) => ({ code: 'qualifier-missing' as const, path: at, fact, qualifier })),
      ];
    });

/** The conditions of a rule, or the named condition itself. */
const conditionsOf = (rule: unknown, path: Path): readonly Placed<unknown>[] =>
  path[0] === 'conditions'
    ? [{ path, value: rule }]
    : [['bands'], ['when'], ['raise', 'when'], ['clear', 'when']].map((at) => ({
        path: [...path, ...at],
        value: valueAt(rule, at),
      }));

/** Where the language names a fact: conditions, the facts that a target compares, and what is required. */
const namedFacts = (rule: unknown, path: Path): readonly Placed<string>[] => [
  ...conditionsOf(rule, path).flatMap(({ value, path: at }) => factsBelow(value, at)),
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
