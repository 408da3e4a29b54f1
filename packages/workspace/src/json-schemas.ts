import { ruleSetJsonSchema, ruleTestsJsonSchema } from '@ragstone/rules';
import * as z from 'zod';
import { listsAreOptional, type RecordsKind, recordsKinds } from './file-kind.ts';
import { workspaceHeadSchema } from './read-workspace-file.ts';
import { type ListName, lists } from './record-lists.ts';

type JsonObject = Record<string, unknown>;

const note = { type: 'string', description: 'Anything worth remembering. It changes nothing.' };

/**
 * Lets every object that names its keys have a note, as the reader of the files does, and takes away `readOnly`, which
 * is about the program's values and would tell an editor that nobody may write here.
 */
const tidied = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(tidied);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { readOnly: _, ...rest } = schema as JsonObject;
  const inner: JsonObject = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, tidied(value)]),
  );
  if (inner.additionalProperties !== false || typeof inner.properties !== 'object') return inner;
  return { ...inner, properties: { note, ...inner.properties } };
};

const toJsonSchema = (schema: z.ZodType): JsonObject =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as JsonObject;

/** The JSON Schema of a whole file. */
export const fileJsonSchema = (schema: z.ZodType): JsonObject => tidied(toJsonSchema(schema)) as JsonObject;

/** A schedule may name a CSV file instead of its schemes. */
const orSchemesFile = (file: JsonObject): JsonObject => {
  const { schedules } = file.properties as { schedules: { items: JsonObject } };
  const { properties, required, ...rest } = schedules.items;
  const schemesFile = {
    type: 'string',
    description: 'The CSV file of the schemes, from the folder of this file.',
  };
  const items = {
    ...rest,
    properties: { ...(properties as JsonObject), schemesFile },
    required: (required as readonly string[]).filter((key) => key !== 'schemes'),
    oneOf: [{ required: ['schemes'] }, { required: ['schemesFile'] }],
  };
  return {
    ...file,
    properties: { ...(file.properties as JsonObject), schedules: { ...schedules, items } },
  };
};

const recordsSchema = (kind: RecordsKind): JsonObject => {
  const list = (name: ListName): z.ZodType => {
    const { one, schema } = lists[name];
    const items = z.array(schema).describe(`One object for each ${one}.`);
    return listsAreOptional(kind) ? items.optional() : items;
  };
  const file = z
    .strictObject({
      $schema: z.string().optional().describe('Where an editor finds this schema.'),
      note: z.string().optional().describe(note.description),
      ...Object.fromEntries(recordsKinds[kind].map((name) => [name, list(name)])),
    })
    .meta({
      title: `Ragstone ${kind.replace('-', ' ')}`,
      description: `A file named ${kind}.json, or whose name ends in .${kind}.json.`,
    });
  const written = fileJsonSchema(file);
  return kind === 'schedules' ? orSchemesFile(written) : written;
};

/**
 * JSON Schema (draft-07, which every editor knows) for each kind of JSON file, by the name of the schema's file:
 * `places.schema.json`. With it under `"$schema"` an editor completes keys and underlines what is wrong.
 */
export const workspaceJsonSchemas = (): Readonly<Record<string, JsonObject>> => ({
  'workspace.schema.json': fileJsonSchema(workspaceHeadSchema),
  'rule-set.schema.json': ruleSetJsonSchema(),
  'rule-tests.schema.json': ruleTestsJsonSchema(),
  ...Object.fromEntries(
    (Object.keys(recordsKinds) as RecordsKind[]).map((kind) => [`${kind}.schema.json`, recordsSchema(kind)]),
  ),
});
