import * as z from 'zod';
import { ruleSetSchema } from '../parse/rule-set-schema.ts';

/**
 * JSON Schema (draft-07, which every editor knows) for a rule set as it is written, from the definition that parses
 * it. It refuses unknown keys and mixed forms; what needs the catalogue, the metrics or arithmetic only
 * `parseRuleSet` knows.
 */
export const ruleSetJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(ruleSetSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
