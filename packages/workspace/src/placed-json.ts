import { readFileSync } from 'node:fs';
import type { Severity } from '@ragstone/rag';
import { getNodeValue } from 'jsonc-parser';
import * as z from 'zod';
import { makeAtlas } from './atlas.ts';
import type { Fault } from './fault.ts';
import { fileContent } from './file-content.ts';
import { keyOffset, nearestNode } from './json-tree.ts';
import { openAs, type WorkspaceFile } from './open-files.ts';
import { readTree } from './read-lists.ts';
import { schemaFaults } from './schema-faults.ts';
import { writtenSchema } from './schema-walk.ts';
import { findingOf, inOrder, type PlacedFinding, type WorkspaceFinding } from './workspace-finding.ts';

/** What another reader says of a value, by its path. */
interface Said<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A JSON file of any shape whose values can be traced to line and column. */
export interface PlacedJson<Value = unknown> {
  /** Undefined where the file is not what it should be: then the findings say why. */
  readonly value: Value | undefined;
  readonly findings: readonly WorkspaceFinding[];
  /** At the value, or the nearest above it that is there; at nothing where the file has not even the first of the path. */
  readonly place: <Code extends string>(said: Said<Code>) => PlacedFinding<Code>;
}

/** Reads a JSON file that is no part of a workspace. A file that cannot be opened is thrown: there is nothing to point at. */
export const readPlacedJson = (path: string): PlacedJson =>
  placedJson({ path, content: readFileSync(path) }, z.unknown());

/** The same for a file that must follow a schema. That it cannot be opened is a finding like the others. */
export const readPlacedRecord = <Value>(path: string, schema: z.ZodType<Value>): PlacedJson<Value> =>
  placedJson({ path, content: fileContent(path) }, schema);

const placedJson = <Value>(written: WorkspaceFile, schema: z.ZodType<Value>): PlacedJson<Value> => {
  const { path } = written;
  const faults: Fault[] = [];
  const atlas = makeAtlas();
  const report = (fault: Fault): void => {
    faults.push(fault);
  };
  const file = openAs(written, { kind: 'ignored' }, report);
  atlas.chart(path, file.source, () => 0);
  const root = file.readable ? readTree(file, atlas, report).root : null;
  const parsed = root === null || faults.length > 0 ? null : schema.safeParse(getNodeValue(root));
  if (root !== null && parsed?.success === false) {
    const wrong = schemaFaults(parsed.error.issues, getNodeValue(root), writtenSchema(schema));
    for (const { path: within, key, ...fault } of wrong) {
      const at = { ref: path, path: within as (string | number)[] };
      const offset = key === undefined ? undefined : keyOffset(nearestNode(root, at.path), key);
      report({ ...fault, spot: { at, offset } } as Fault);
    }
  }
  return {
    value: parsed?.data,
    findings: faults.map((fault) => findingOf(fault, atlas)).sort(inOrder),
    place: ({ code, severity, path: within, message }) => {
      const isThere =
        root !== null && (within.length === 0 || nearestNode(root, within.slice(0, 1)) !== root);
      const at = isThere ? { ref: path, path: within } : null;
      return {
        code,
        severity,
        message,
        subject: {},
        figures: {},
        source: null,
        at,
        position: at && atlas.positionOf({ at }),
        excerpt: at && atlas.excerptOf({ at }),
      };
    },
  };
};
