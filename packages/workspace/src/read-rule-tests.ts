import type { Located } from '@ragstone/rag';
import {
  parseRuleTests,
  type RuleContext,
  type RuleSet,
  type RuleTests,
  sayTestFinding,
} from '@ragstone/rules';
import { getNodeValue } from 'jsonc-parser';
import type { Atlas } from './atlas.ts';
import type { Report } from './fault.ts';
import { keyOffset, nearestNode, twinsIn } from './json-tree.ts';
import type { OpenFile } from './open-files.ts';
import { readTree } from './read-lists.ts';

/** What tests are checked against. */
export interface TestedRuleSets {
  readonly ruleSets: readonly RuleSet[];
  /** Whether no rule set was refused: tests of one that was are not told that it is not there. */
  readonly areAllRead: boolean;
  readonly context: RuleContext;
}

const readTests = (
  file: OpenFile,
  { ruleSets, areAllRead, context }: TestedRuleSets,
  atlas: Atlas,
  report: Report,
): readonly Located<RuleTests>[] => {
  const { ref, root, broken } = readTree(file, atlas, report);
  if (root === null || broken.length > 0) return [];
  const parsed = parseRuleTests(getNodeValue(root), ruleSets, context);
  if (!parsed.ok) {
    for (const finding of parsed.findings) {
      const { code, path } = finding;
      if (code === 'test-name-unknown' && finding.what === 'rule set' && !areAllRead) continue;
      const holder = nearestNode(root, path.slice(0, -1));
      // What is wrong with a fact's name is told at the name.
      const isOfName =
        code === 'fact-unreadable' || (code === 'test-name-unknown' && finding.what === 'fact');
      const offset = code === 'unknown-key' || isOfName ? keyOffset(holder, String(path.at(-1))) : undefined;
      report({
        code: 'rule-tests-refused',
        facts: { code, says: sayTestFinding(finding) },
        spot: { at: { ref, path }, offset },
      });
    }
    return [];
  }
  return twinsIn(root).length > 0 ? [] : [{ ...parsed.tests, at: { ref, path: [] } }];
};

/** Reads the tests of rule sets, each file against the rule set that it names. A file with a fault is left out. */
export const readRuleTests = (
  files: readonly OpenFile[],
  rules: TestedRuleSets,
  atlas: Atlas,
  report: Report,
): readonly Located<RuleTests>[] => files.flatMap((file) => readTests(file, rules, atlas, report));
