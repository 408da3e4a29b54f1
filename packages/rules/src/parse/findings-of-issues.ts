import type * as z from 'zod';
import { bounds } from './bounds.ts';
import type { Path, RuleFinding } from './finding.ts';
import type { RuleContext } from './rule-context.ts';
import { type Form, type FormsIssue, keysNamedBy, keysOf } from './strict-object.ts';
import { suggest } from './suggest.ts';
import { isToleranceUnclear, toleranceExample } from './tolerance-example.ts';
import { valueAt } from './value-at.ts';
import { dayMeant, idMeant, monthMeant, numberMeant } from './written-forms.ts';

type Issue = z.core.$ZodIssue;

/** Everything wrong with how the input is written, as findings of ours, from the issues of the schema. */
export const findingsOfIssues = (
  issues: readonly Issue[],
  input: unknown,
  context: RuleContext,
  base: Path = [],
): readonly RuleFinding[] =>
  issues.flatMap((issue): readonly RuleFinding[] => {
    const path = [...base, ...(issue.path as Path)];
    const given = valueAt(input, path);
    if (isToleranceUnclear(path, given)) {
      return [{ code: 'tolerance-unclear', path, ...toleranceExample(path, input, context) }];
    }
    if (issue.code === 'invalid_union') {
      return findingsOfIssues(likeliestBranch(issue.errors, given), input, context, path);
    }
    return findingsOfIssue(issue, path, given);
  });

/** The branch of a union that the input comes nearest to: of the right kind, with the fewest keys amiss. */
const likeliestBranch = (branches: readonly (readonly Issue[])[], given: unknown): readonly Issue[] => {
  const amiss = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.path.length === 0 && issue.code === 'invalid_type') return sum + 100;
      if (issue.path.length === 0 && issue.code === 'invalid_value')
        return sum + (typeof given === 'string' ? 1 : 100);
      if (issue.path.length === 0 && issue.code === 'unrecognized_keys') return sum + 2 * issue.keys.length;
      return sum + 1;
    }, 0);
  return [...branches].sort((a, b) => amiss(a) - amiss(b))[0] ?? [];
};

const findingsOfIssue = (issue: Issue, path: Path, given: unknown): readonly RuleFinding[] => {
  if (issue.code === 'unrecognized_keys') {
    const expected = keysNamedBy(issue.message);
    // Nobody reads more of one object, and a hostile one could hold a great many.
    return issue.keys.slice(0, bounds.items).map((key) => ({
      code: 'unknown-key',
      path: [...path, key],
      key,
      expected,
      suggestion: suggest(key, expected) ?? expected.find((each) => each === sameAs[key]) ?? null,
    }));
  }
  if (issue.code === 'custom') return findingsOfForms(issue.params as FormsIssue | undefined, path, given);
  if (given === undefined && path.length > 0) {
    return [{ code: 'key-missing', path: path.slice(0, -1), key: String(path.at(-1)) }];
  }
  if (issue.code === 'invalid_type') return [wrongType(issue.expected, path, given)];
  if (issue.code === 'invalid_value') return [notOneOf(issue.values.map(String), path, given)];
  if (issue.code === 'invalid_format') return [unreadable(issue.format, path, String(given))];
  if (issue.code === 'too_small' || issue.code === 'too_big') return [outOfBounds(issue, path)];
  return [{ code: 'wrong-type', path, expected: issue.message, given: kindOfValue(given) }];
};

/** What other languages, and the operators of conditions, call the edges of a band. */
const sameAs: Readonly<Record<string, string>> = {
  atLeast: 'from',
  min: 'from',
  lessThan: 'below',
  under: 'below',
};

/** No form, or keys of several: if it is one form with a key missing, say which. */
const findingsOfForms = (
  issue: FormsIssue | undefined,
  path: Path,
  given: unknown,
): readonly RuleFinding[] => {
  const forms = issue?.forms ?? [];
  const ofForms = new Set(forms.flatMap(keysOf));
  const keys = Object.keys(given as object).filter((key) => ofForms.has(key));
  const begun = forms.filter((form) => keys.every((key) => keysOf(form).includes(key)));
  const missing = keys.length > 0 && begun.length === 1 ? missingOf(begun[0], keys) : [];
  if (missing.length > 0) return missing.map((key) => ({ code: 'key-missing', path, key }));
  return [{ code: 'form-unclear', path, given: keys, forms: forms.map((form) => form.needs) }];
};

const missingOf = (form: Form | undefined, keys: readonly string[]): readonly string[] =>
  form?.needs.filter((key) => !keys.includes(key)) ?? [];

const kindOfValue = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : (kindWords[typeof value] ?? typeof value);

const kindWords: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

const wrongType = (expected: string, path: Path, given: unknown): RuleFinding =>
  typeof given === 'string' && (expected === 'number' || expected === 'int')
    ? { code: 'text-for-number', path, text: given, number: numberMeant(given) }
    : { code: 'wrong-type', path, expected: kindWords[expected] ?? expected, given: kindOfValue(given) };

const notOneOf = (expected: readonly string[], path: Path, given: unknown): RuleFinding => ({
  code: path.at(-1) === 'operator' ? 'unknown-operator' : 'not-one-of',
  path,
  given: typeof given === 'string' ? given : kindOfValue(given),
  expected,
  suggestion: typeof given === 'string' ? suggest(given, expected) : null,
});

/** The only formats are days, months and ids. */
const unreadable = (format: string, path: Path, text: string): RuleFinding => {
  if (format === 'date') return { code: 'day-unreadable', path, text, suggestion: dayMeant(text) };
  return path[0] === 'forPeriods'
    ? { code: 'month-unreadable', path, text, suggestion: monthMeant(text) }
    : { code: 'id-malformed', path, text, suggestion: idMeant(text) };
};

const outOfBounds = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path): RuleFinding => {
  const what = issue.origin === 'array' ? 'list' : issue.origin === 'string' ? 'text' : null;
  if (issue.code === 'too_small') {
    return what === null
      ? {
          code: 'number-out-of-range',
          path,
          atLeast: issue.inclusive === false ? Number(issue.minimum) + 1 : Number(issue.minimum),
          atMost: null,
        }
      : { code: 'empty', path, what };
  }
  return what === null
    ? { code: 'number-out-of-range', path, atLeast: null, atMost: Number(issue.maximum) }
    : { code: 'too-long', path, what, limit: Number(issue.maximum) };
};
