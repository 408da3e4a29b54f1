import * as z from 'zod';
import { ruleTestsSchema } from './rule-tests-schema.ts';

/** JSON Schema (draft-07) for tests as they are written, from the definition that parses them. */
export const ruleTestsJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(ruleTestsSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
