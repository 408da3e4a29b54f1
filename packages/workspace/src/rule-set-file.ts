import { readFileSync } from 'node:fs';
import type { AnalysisContext } from '@ragstone/rules';
import { makeAtlas } from './atlas.ts';
import type { Fault } from './fault.ts';
import { openAs } from './open-files.ts';
import { type ReadRuleSet, readRuleSet } from './read-rule-sets.ts';
import { findingOf, inOrder, type WorkspaceFinding } from './workspace-finding.ts';

/** One file of rules, by itself or before it is put into a workspace. */
export interface RuleSetFile {
  readonly path: string;
  /** Null where it was refused. */
  readonly read: ReadRuleSet | null;
  readonly findings: readonly WorkspaceFinding[];
}

/**
 * Reads a rule set from wherever it lies, with every fault at its line and column. The context says what the workspace
 * knows; without one, names of metrics and targets are not looked up. A file that cannot be read is thrown: there is
 * nothing to point at.
 */
export const readRuleSetFile = (path: string, context: AnalysisContext): RuleSetFile =>
  parseRuleSetFile(path, readFileSync(path), context);

/** The same for content that is already there. */
export const parseRuleSetFile = (
  path: string,
  content: Uint8Array | string,
  context: AnalysisContext,
): RuleSetFile => {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => {
    faults.push(fault);
  };
  const atlas = makeAtlas();
  const file = openAs({ path, content }, { kind: 'rules' }, report);
  atlas.chart(path, file.source, () => 0);
  const [read = null] = file.readable ? readRuleSet(file, context, null, atlas, report) : [];
  const findings = faults.map((fault) => findingOf(fault, atlas)).sort(inOrder);
  return {
    path,
    read: findings.some(({ severity }) => severity === 'error') ? null : read,
    findings,
  };
};
