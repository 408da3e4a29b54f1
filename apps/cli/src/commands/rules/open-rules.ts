import { existsSync } from 'node:fs';
import type { Workspace } from '@ragstone/assurance';
import type { AnalysisContext, RuleSet } from '@ragstone/rules';
import { printFinding, type RuleSetFile, readRuleSetFile } from '@ragstone/workspace';
import { type Opened, openWorkspace } from '../open-workspace.ts';

/** A rule file with the workspace that its names are looked up in, where one was given. */
export interface OpenedRules {
  readonly file: RuleSetFile;
  readonly context: AnalysisContext;
  readonly loaded: Opened | null;
}

/** Reads a rule file, with or without a workspace. With a day it is asked whether it was reviewed lately. */
export const openRules = async (
  path: string,
  folder: string | undefined,
  asOf?: string,
): Promise<OpenedRules> => {
  const loaded = folder === undefined ? null : await openWorkspace(folder);
  const context = { ...loaded?.ruleContext, ...(asOf === undefined ? {} : { asOf }) };
  return { file: readRules(path, context), context, loaded };
};

/** Reads a file that must be there. */
export const readRules = (path: string, context: AnalysisContext): RuleSetFile => {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  return readRuleSetFile(path, context);
};

/** The rule set of a file; one that was refused is told with everything that is wrong with it. */
export const soundRuleSet = ({ read, path, findings }: RuleSetFile): RuleSet => {
  if (read !== null) return read.ruleSet;
  throw new Error(`${path} is refused.\n\n${findings.map(printFinding).join('\n\n')}`);
};

/** The workspace that a command cannot do without. */
export const neededWorkspace = (loaded: Opened | null): Workspace => {
  if (loaded === null) throw new Error('--workspace is missing. Name the folder of the workspace.');
  return loaded.workspace;
};
