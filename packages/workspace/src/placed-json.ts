import { readFileSync } from 'node:fs';
import type { Severity } from '@ragstone/rag';
import { getNodeValue } from 'jsonc-parser';
import { makeAtlas } from './atlas.ts';
import type { Fault } from './fault.ts';
import { nearestNode } from './json-tree.ts';
import { openAs } from './open-files.ts';
import { readTree } from './read-lists.ts';
import { findingOf, inOrder, type PlacedFinding, type WorkspaceFinding } from './workspace-finding.ts';

/** What another reader says of a value, by its path. */
interface Said<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A JSON file of any shape whose values can be traced to line and column. */
export interface PlacedJson {
  /** Undefined where the file cannot be read as JSON: then the findings say why. */
  readonly value: unknown;
  readonly findings: readonly WorkspaceFinding[];
  /** At the value, or the nearest above it that is there; at nothing where the file has not even the first of the path. */
  readonly place: <Code extends string>(said: Said<Code>) => PlacedFinding<Code>;
}

/** Reads a JSON file that is no part of a workspace. A file that cannot be opened is thrown: there is nothing to point at. */
export const readPlacedJson = (path: string): PlacedJson => {
  const faults: Fault[] = [];
  const atlas = makeAtlas();
  const report = (fault: Fault): void => {
    faults.push(fault);
  };
  const file = openAs({ path, content: readFileSync(path) }, { kind: 'ignored' }, report);
  atlas.chart(path, file.source, () => 0);
  const root = file.readable ? readTree(file, atlas, report).root : null;
  return {
    value: root === null || faults.length > 0 ? undefined : getNodeValue(root),
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
