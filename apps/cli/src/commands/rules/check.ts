import type { RuleContext } from '@ragstone/rules';
import { parseRuleSetFile, printFinding, type RuleSetFile, type WorkspaceFinding } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { exitCode, type FailLevel } from '../../exit-code.ts';
import { dayOf } from '../open-workspace.ts';
import { openRules, readRules } from './open-rules.ts';

export interface RulesCheckOptions {
  readonly workspace?: string;
  readonly asOf?: string;
  readonly json?: true;
  readonly failOn: FailLevel;
}

/** `ragstone rules check`: every fault of rule files, and what in them cannot have been meant, with the line of each. */
export const check = async (
  paths: readonly string[],
  options: RulesCheckOptions,
  console: Console,
): Promise<0 | 1> => {
  const [first = '', ...others] = paths;
  const { file, context } = await openRules(first, options.workspace, dayOf(options.asOf, console));
  const files: readonly RuleSetFile[] = [file, ...others.map((path) => readRules(path, context))];
  const findings = files.flatMap((each) => each.findings);
  if (options.json === true) {
    console.write(`${JSON.stringify(findings, null, 2)}\n`);
    return exitCode(findings, options.failOn);
  }
  for (const finding of findings) console.write(`${printFinding(finding)}\n\n`);
  for (const { path, read, findings: own } of files) {
    const said =
      own.length === 0 ? 'nothing is wrong' : own.length === 1 ? '1 finding' : `${own.length} findings`;
    const name =
      read === null ? '' : ` (${read.ruleSet.id} version ${read.ruleSet.version}, ${read.ruleSet.state})`;
    console.write(`${path}${name}: ${said}.\n`);
  }
  return exitCode(findings, options.failOn);
};

/** What is wrong with a text that is not yet in the file. */
export const faultsOf = (
  path: string,
  text: string,
  context: RuleContext,
): readonly (WorkspaceFinding & { readonly says: string })[] =>
  parseRuleSetFile(path, text, context).findings.map((finding) => ({
    ...finding,
    says: printFinding(finding),
  }));
