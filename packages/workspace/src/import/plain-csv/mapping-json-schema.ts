import { fileJsonSchema } from '../../json-schemas.ts';
import { csvMappingSchema } from './mapping.ts';

/** JSON Schema (draft-07) of a mapping, for an editor to complete its keys and underline what is wrong. */
export const csvMappingJsonSchema = (): Readonly<Record<string, unknown>> => fileJsonSchema(csvMappingSchema);
