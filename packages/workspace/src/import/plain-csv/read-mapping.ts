import { readFileSync } from 'node:fs';
import { getNodeValue } from 'jsonc-parser';
import { makeAtlas } from '../../atlas.ts';
import { decodeText } from '../../decode-text.ts';
import type { Fault } from '../../fault.ts';
import { keyOffset, nearestNode, twinsIn } from '../../json-tree.ts';
import { parseJson } from '../../parse-json.ts';
import { schemaFaults } from '../../schema-faults.ts';
import { writtenSchema } from '../../schema-walk.ts';
import { sourceText } from '../../source-text.ts';
import { findingOf, inOrder, type WorkspaceFinding } from '../../workspace-finding.ts';
import { type CsvMapping, csvMappingSchema } from './mapping.ts';

export type ReadMapping =
  | { readonly ok: true; readonly mapping: CsvMapping }
  | { readonly ok: false; readonly why: string; readonly findings: readonly WorkspaceFinding[] };

/** Reads a mapping, with every fault at its line and column. */
export const readMapping = (path: string): ReadMapping => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { ok: false, why: `The mapping ${path} cannot be read.`, findings: [] };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    return { ok: false, why: `The mapping ${path} is not UTF-8. Save it again.`, findings: [] };
  return parseMapping(path, decoded.text);
};

const parseMapping = (path: string, text: string): ReadMapping => {
  const faults: Fault[] = [];
  const atlas = makeAtlas();
  const source = sourceText(text);
  const tree = parseJson(path, source, (fault) => faults.push(fault));
  const { root } = tree;
  atlas.chart(path, source, (at) => (root === null ? 0 : nearestNode(root, at).offset));
  const value = root === null ? undefined : getNodeValue(root);
  const parsed = csvMappingSchema.safeParse(value);
  if (parsed.success && tree.broken.length === 0 && root !== null && twinsIn(root).length === 0)
    return { ok: true, mapping: parsed.data };
  if (root !== null && tree.broken.length === 0 && !parsed.success) {
    for (const { path: steps, key, ...fault } of schemaFaults(
      parsed.error.issues,
      value,
      writtenSchema(csvMappingSchema),
    )) {
      const at = { ref: path, path: steps as (string | number)[] };
      const offset = key === undefined ? undefined : keyOffset(nearestNode(root, at.path), key);
      faults.push({ ...fault, spot: { at, offset } } as Fault);
    }
  }
  const findings = faults.map((fault) => findingOf(fault, atlas)).sort(inOrder);
  return { ok: false, why: `The mapping ${path} has faults.`, findings };
};
