import { type FindingWith, findingMaker } from '@ragstone/rag';
import type { SchemesCode, SchemesFigures } from './finding-figures.ts';
import { words } from './words.ts';

/** Something wrong or doubtful in a pooled fund's records. The code says which figures it carries. */
export type SchemesFinding = {
  readonly [Code in SchemesCode]: FindingWith<SchemesFigures, Code>;
}[SchemesCode];

/** `subject` names fund, statement, source, schedule, scheme or minimum. */
export const finding: ReturnType<typeof findingMaker<SchemesFigures>> = findingMaker<SchemesFigures>(words);
