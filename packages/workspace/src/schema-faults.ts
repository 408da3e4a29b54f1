import { parseDay } from '@ragstone/calendar';
import { closest } from '@ragstone/rag';
import type * as z from 'zod';
import type { FaultFacts } from './fault.ts';
import { plainNumber } from './printed-number.ts';
import { choicesAt, expectedAt, type JsonSchema, keysAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A fault of a value: where it is within the record, and whether the key is meant rather than the value. */
export type SchemaFault = {
  readonly [C in SchemaFaultCode]: {
    readonly code: C;
    readonly facts: FaultFacts[C];
    readonly path: Path;
    readonly key?: string | undefined;
  };
}[SchemaFaultCode];
type SchemaFaultCode =
  | 'key-unknown'
  | 'key-missing'
  | 'text-for-number'
  | 'day-unreadable'
  | 'word-unknown'
  | 'value-of-wrong-kind'
  | 'value-refused';

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );

/** Issues as deep as they go. Of the arms of a union the one is taken that the value comes nearest to. */
const flatten = (issues: readonly Issue[], value: unknown, base: Path = []): readonly Issue[] =>
  issues.flatMap((issue): readonly Issue[] => {
    const path = [...base, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const arms = issue.errors.map((arm) => flatten(arm, value, path));
    const nearest = arms.toSorted((a, b) => distance(a, value, path) - distance(b, value, path))[0];
    const allAtTheTop = arms.every((arm) => arm.some((each) => isOtherKind(each, value, path)));
    return allAtTheTop || nearest === undefined ? [{ ...issue, path }] : nearest;
  });

/** The value is a text where this arm wants an object, or the like: the arm was not meant. */
const isOtherKind = (issue: Issue, value: unknown, path: Path): boolean =>
  issue.path.length === path.length &&
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') &&
  valueAt(value, issue.path) !== undefined;

const distance = (arm: readonly Issue[], value: unknown, path: Path): number => {
  if (arm.some((issue) => isOtherKind(issue, value, path))) return 1000;
  const strangers = arm.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.length : 0));
  const missing = arm.filter(
    (issue) => issue.code === 'invalid_type' && valueAt(value, issue.path) === undefined,
  );
  return arm.length + strangers.reduce((a, b) => a + b, 0) * 2 + missing.length * 2;
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string'
    ? `the text ${JSON.stringify(value)}`
    : `${typeof value === 'number' ? 'the number ' : ''}${value}`;
};

const isDayIssue = (issue: Issue): boolean => issue.code === 'invalid_format' && issue.format === 'date';

const faultsOf = (issue: Issue, value: unknown, schema: JsonSchema): readonly SchemaFault[] => {
  const path = issue.path;
  const found = valueAt(value, path);
  const expected = expectedAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path);
    const given = Object.keys((found ?? {}) as object);
    const free = keys.filter((key) => !given.includes(key));
    return issue.keys.map((key) => ({
      code: 'key-unknown',
      facts: { key, suggestion: closest(key, free), keys },
      path,
      key,
    }));
  }
  if (found === undefined) {
    return [{ code: 'key-missing', facts: { key: String(path.at(-1)), expected }, path: path.slice(0, -1) }];
  }
  if (issue.code === 'invalid_type' && typeof found === 'string' && /number|int/.test(issue.expected)) {
    return [
      { code: 'text-for-number', facts: { text: found, write: plainNumber(found), quoted: true }, path },
    ];
  }
  if (isDayIssue(issue)) {
    const text = String(found);
    const read = parseDay(text);
    const write = !read.ok && read.finding.code === 'day-unreadable' ? read.finding.write : null;
    return [{ code: 'day-unreadable', facts: { text, write }, path }];
  }
  const isChoice = issue.code === 'invalid_union' || issue.code === 'invalid_value';
  const words = choicesAt(schema, path);
  if (isChoice && typeof found === 'string' && words.length > 0) {
    return [{ code: 'word-unknown', facts: { text: found, words, suggestion: closest(found, words) }, path }];
  }
  if (isChoice || issue.code === 'invalid_type') {
    return [{ code: 'value-of-wrong-kind', facts: { found: kindOf(found), expected }, path }];
  }
  const message = issue.message.replace(/\.$/, '');
  const why = issue.code === 'custom' ? message : `${kindOf(found)} is refused: ${message}`;
  return [{ code: 'value-refused', facts: { why, expected }, path }];
};

/** A key that is missing because it is misspelt is one fault, not two. */
const isMisspelt = (fault: SchemaFault, faults: readonly SchemaFault[]): boolean =>
  fault.code === 'key-missing' &&
  faults.some(
    (other) =>
      other.code === 'key-unknown' &&
      other.facts.suggestion === fault.facts.key &&
      other.path.length === fault.path.length &&
      other.path.every((step, index) => step === fault.path[index]),
  );

/** What a schema has against a value, in the words of the people who write files. */
export const schemaFaults = (
  issues: readonly Issue[],
  value: unknown,
  schema: JsonSchema,
): readonly SchemaFault[] => {
  const faults = flatten(issues, value).flatMap((issue) => faultsOf(issue, value, schema));
  return faults.filter((fault) => !isMisspelt(fault, faults));
};
