import { describe, expect, test } from 'vitest';
import betterCareFund from '../fixtures/better-care-fund.json' with { type: 'json' };
import smallestDraft from '../fixtures/smallest-draft.json' with { type: 'json' };
import { ruleSetJsonSchema } from './rule-set-json-schema.ts';

type Schema = boolean | Readonly<Record<string, unknown>>;
const root = ruleSetJsonSchema();
const definitions = root.definitions as Readonly<Record<string, Schema>>;

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

/** As much of JSON Schema as ours uses; a keyword that is not here fails the test. */
const keywords: Readonly<
  Record<string, (rule: never, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean>
> = {
  $ref: (rule: string, value) => accepts(definitions[rule.replace('#/definitions/', '')] ?? false, value),
  type: (rule: string, value) => rule === typeOf(value) || (rule === 'number' && typeOf(value) === 'integer'),
  enum: (rule: readonly unknown[], value) => rule.includes(value),
  const: (rule: unknown, value) => rule === value,
  anyOf: (rule: readonly Schema[], value) => rule.some((each) => accepts(each, value)),
  allOf: (rule: readonly Schema[], value) => rule.every((each) => accepts(each, value)),
  oneOf: (rule: readonly Schema[], value) => rule.filter((each) => accepts(each, value)).length === 1,
  required: (rule: readonly string[], value) =>
    typeof value !== 'object' || rule.every((key) => Object.hasOwn(value as object, key)),
  properties: (rule: Readonly<Record<string, Schema>>, value) =>
    typeof value !== 'object' ||
    Object.entries(value as object).every(([key, each]) => accepts(rule[key] ?? true, each)),
  additionalProperties: (_rule: false, value, schema) =>
    typeof value !== 'object' ||
    Object.keys(value as object).every((key) => Object.hasOwn(schema.properties as object, key)),
  items: (rule: Schema, value) => !Array.isArray(value) || value.every((each) => accepts(rule, each)),
  minItems: (rule: number, value) => !Array.isArray(value) || value.length >= rule,
  maxItems: (rule: number, value) => !Array.isArray(value) || value.length <= rule,
  minLength: (rule: number, value) => typeof value !== 'string' || value.length >= rule,
  maxLength: (rule: number, value) => typeof value !== 'string' || value.length <= rule,
  pattern: (rule: string, value) => typeof value !== 'string' || new RegExp(rule, 'u').test(value),
  minimum: (rule: number, value) => typeof value !== 'number' || value >= rule,
  maximum: (rule: number, value) => typeof value !== 'number' || value <= rule,
  exclusiveMinimum: (rule: number, value) => typeof value !== 'number' || value > rule,
};
const annotations = [
  '$schema',
  'definitions',
  'title',
  'description',
  'examples',
  'default',
  'format',
  'id',
  '$id',
];

const accepts = (schema: Schema, value: unknown): boolean => {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema).every(([keyword, rule]) => {
    if (annotations.includes(keyword)) return true;
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`the test knows no keyword ${keyword}`);
    return check(rule as never, value, schema);
  });
};

const rating = (form: object) => ({
  ...smallestDraft,
  ratings: [{ id: 'r', for: { each: 'question' }, ...form }],
});
const band = (when: object) => rating({ bands: [{ status: 'green', when }] });
const leaf = { fact: 'value', operator: 'moreThan', value: 5 };

test('the schema accepts what the parser accepts', () => {
  expect(accepts(root, betterCareFund)).toBe(true);
  expect(accepts(root, smallestDraft)).toBe(true);
});

describe('the schema refuses', () => {
  test.each([
    ['an unknown key', { ...betterCareFund, esclations: [] }],
    ['an unknown key in a rating', rating({ answer: { green: 'Yes', red: 'No' }, asked: 'x' })],
    ['a missing key', { ...betterCareFund, title: undefined, version: '1' }],
    ['two forms', rating({ answer: { green: 'Yes', red: 'No' }, goalBands: { unit: 'percent' } })],
    ['no form', rating({})],
    ['all and any in one condition', band({ all: [leaf], any: [leaf] })],
    ['an empty all', band({ all: [] })],
    ['an unknown operator', band({ ...leaf, operator: 'in' })],
    ['half a comparison', band({ fact: 'value', operator: 'moreThan' })],
    ['a bare tolerance', rating({ againstTarget: { target: 't', green: { within: 5 } } })],
    ['a tolerance in percent', rating({ againstTarget: { target: 't', green: { within: { percent: 5 } } } })],
    ['otherwise green', rating({ bands: [{ status: 'red', when: leaf }], otherwise: { status: 'green' } })],
  ])('%s', (_, input) => {
    expect(accepts(root, input)).toBe(false);
  });
});

test('an editor finds words for every key of a rule set and every key of a rating', () => {
  const described = (schema: Schema): boolean =>
    typeof schema === 'object' &&
    ('description' in schema ||
      ('$ref' in schema && described(definitions[String(schema.$ref).slice(14)] ?? false)));
  const properties = [root, definitions.Rating].flatMap((schema) =>
    Object.entries((schema as { properties: Record<string, Schema> }).properties),
  );
  expect(properties.filter(([, schema]) => !described(schema)).map(([key]) => key)).toEqual([]);
});
