import type { FactType } from '../../language/catalogue.ts';
import { bounds } from '../../parse/bounds.ts';
import type { Path } from '../../parse/finding.ts';
import { suggest } from '../../parse/suggest.ts';
import type { ImportRefusal, ImportRisk } from './import-finding.ts';

/** Where a reader puts what it finds, and what it knows of facts. */
export interface Notes {
  readonly refuse: (refusal: ImportRefusal) => void;
  readonly risk: (risk: ImportRisk) => void;
  readonly typeOf: (fact: unknown) => FactType['type'] | null;
}

/** Every key that json-rules-engine would pass over without a word. */
export const refuseUnknownKeys = (
  object: object,
  expected: readonly string[],
  path: Path,
  notes: Notes,
): void => {
  const unknown = Object.keys(object).filter((each) => !expected.includes(each));
  for (const key of unknown.slice(0, bounds.items)) {
    notes.refuse({
      code: 'unknown-key',
      path: [...path, key],
      key,
      expected,
      suggestion: suggest(key, expected),
    });
  }
};
