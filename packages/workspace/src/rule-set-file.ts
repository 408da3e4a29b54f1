import { readFileSync } from 'node:fs';
import type { Finding } from '@ragstone/rag';
import type { RuleContext } from '@ragstone/rules';
import { makeAtlas } from './atlas.ts';
import type { Fault } from './fault.ts';
import { openAs } from './open-files.ts';
import { type ReadRuleSet, readRuleSet } from './read-rule-sets.ts';
import { findingOf, inOrder, type PlacedFinding, placed } from './workspace-finding.ts';

/** One file of rules, by itself or before it is put into a workspace. */
export interface RuleSetFile {
  readonly path: string;
  /** Null where it was refused. */
  readonly read: ReadRuleSet | null;
  readonly findings: readonly PlacedFinding[];
  /** Findings of other packages about its content, with the line and column of each. */
  readonly place: (findings: readonly Finding[]) => readonly PlacedFinding[];
}

/**
 * Reads a rule set from wherever it lies, with every fault at its line and column. The context says what the workspace
 * knows; without one, names of metrics and targets are not looked up. A file that cannot be read is thrown: there is
 * nothing to point at.
 */
export const readRuleSetFile = (path: string, context: RuleContext): RuleSetFile =>
  parseRuleSetFile(path, readFileSync(path), context);

/** The same for content that is already there. */
export const parseRuleSetFile = (
  path: string,
  content: Uint8Array | string,
  context: RuleContext,
): RuleSetFile => {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => {
    faults.push(fault);
  };
  const atlas = makeAtlas();
  const file = openAs({ path, content }, { kind: 'rules' }, report);
  atlas.chart(path, file.source, () => 0);
  const [read = null] = file.readable ? readRuleSet(file, context, null, atlas, report) : [];
  return {
    path,
    read: faults.length === 0 ? read : null,
    findings: faults.map((fault) => findingOf(fault, atlas)).sort(inOrder),
    place: (findings) => findings.map((finding) => placed(finding, atlas)).sort(inOrder),
  };
};
