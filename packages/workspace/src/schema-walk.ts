import * as z from 'zod';

/** A JSON Schema as far as it is walked here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** JSON Schema for what may be written in a file, before anything is transformed. */
export const writtenSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

type Path = readonly PropertyKey[];

const resolve = (root: JsonSchema, schema: JsonSchema): JsonSchema => {
  if (schema.$ref === undefined) return schema;
  let target: unknown = root;
  for (const step of schema.$ref.split('/').slice(1))
    target = (target as Record<string, unknown> | undefined)?.[step];
  return { ...(target as JsonSchema | undefined), ...schema, $ref: '' };
};

/** The schema itself and, where it is one of several, each of them. */
const alternatives = (root: JsonSchema, schema: JsonSchema, depth = 0): readonly JsonSchema[] => {
  const resolved = resolve(root, schema);
  const inner = [...(resolved.anyOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.allOf ?? [])];
  return depth > 8 ? [resolved] : [resolved, ...inner.flatMap((each) => alternatives(root, each, depth + 1))];
};

const stepInto = (schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] => {
  const inner =
    typeof step === 'number'
      ? (schema.prefixItems?.[step] ?? schema.items)
      : (schema.properties?.[String(step)] ?? schema.additionalProperties);
  return inner === undefined || typeof inner !== 'object' ? [] : [inner];
};

/** Every schema that a value at the path may follow. */
const schemasAt = (root: JsonSchema, path: Path): readonly JsonSchema[] =>
  path.reduce<readonly JsonSchema[]>(
    (schemas, step) =>
      schemas.flatMap((each) => stepInto(each, step)).flatMap((each) => alternatives(root, each)),
    alternatives(root, root),
  );

/** The keys that an object at the path may have. */
export const keysAt = (root: JsonSchema, path: Path): readonly string[] => [
  ...new Set(schemasAt(root, path).flatMap((each) => Object.keys(each.properties ?? {}))),
];

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  null: 'null',
};

const choicesOf = ({ enum: choices, const: only }: JsonSchema): readonly unknown[] =>
  choices ?? (only === undefined ? [] : [only]);

/** The words from which a text at the path is chosen; none where it is free. */
export const choicesAt = (root: JsonSchema, path: Path): readonly string[] => [
  ...new Set(schemasAt(root, path).flatMap(choicesOf).map(String)),
];

/** In words, what a value at the path should be. */
export const expectedAt = (root: JsonSchema, path: Path): string => {
  const schemas = schemasAt(root, path);
  const choices = choicesAt(root, path);
  const types = schemas.filter((each) => choicesOf(each).length === 0).flatMap((each) => each.type ?? []);
  const forms = [
    ...choices.map((choice) => JSON.stringify(choice)),
    ...new Set(types.map((type) => typeWords[type] ?? type)),
  ].join(' or ');
  const description = schemas.find((each) => each.description !== undefined)?.description;
  return description === undefined
    ? forms || 'another value'
    : `${forms} (${description.replace(/\.$/, '')})`;
};
