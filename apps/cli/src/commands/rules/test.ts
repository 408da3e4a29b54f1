import { existsSync, writeFileSync } from 'node:fs';
import { printList } from '@ragstone/rag';
import {
  drawTestResult,
  exitCodeOfTests,
  proposeTestCases,
  type RuleContext,
  type RuleSet,
  type RuleTests,
  runRuleTests,
  sayCoverage,
  type TestResults,
} from '@ragstone/rules';
import { printFinding } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import { openWorkspace } from '../open-workspace.ts';
import { readRules, soundRuleSet } from './open-rules.ts';

export interface TestOptions {
  readonly rules?: string;
  readonly propose?: string;
  readonly json?: true;
}

/**
 * `ragstone rules test`: the tests that lie beside the rule sets of a workspace, each against the version that it names
 * or the latest, or against another file of rules; what they exercise, and on request the cases that are missing.
 */
export const test = async (folder: string, options: TestOptions, console: Console): Promise<0 | 1> => {
  const { workspace, ruleTests, ruleContext, findings } = await openWorkspace(folder);
  const refused = findings.filter(
    ({ severity, position }) => severity === 'error' && /\.(rules|test)\.json$/.test(position?.file ?? ''),
  );
  for (const finding of refused) console.tell(`${printFinding(finding)}\n\n`);
  const edited = options.rules === undefined ? null : soundRuleSet(readRules(options.rules, ruleContext));
  const latest = edited === null ? latestOf(workspace.ruleSets) : [edited];
  const testedBy = (tests: RuleTests): RuleSet | undefined =>
    (edited === null && tests.version !== undefined ? workspace.ruleSets : latest).find(
      ({ id, version }) =>
        id === tests.ruleSet && version === (edited === null ? (tests.version ?? version) : version),
    );
  const runs = ruleTests.flatMap((tests) => {
    const ruleSet = testedBy(tests);
    return ruleSet === undefined ? [] : [runRuleTests(ruleSet, tests, ruleContext)];
  });
  if (options.json === true) console.write(`${JSON.stringify(runs, null, 2)}\n`);
  else for (const results of runs) console.write(printed(results));
  if (runs.length === 0) console.tell('There are no tests of these rules. Let --propose FILE begin some.\n');
  if (options.propose !== undefined) {
    propose(options.propose, latest, ruleTests, ruleContext, console);
  }
  return refused.length > 0 || runs.some((results) => exitCodeOfTests(results) === 1) ? 1 : 0;
};

const latestOf = (ruleSets: readonly RuleSet[]): readonly RuleSet[] =>
  ruleSets.filter(
    (ruleSet) => !ruleSets.some(({ id, version }) => id === ruleSet.id && version > ruleSet.version),
  );

/** What failed is drawn; what passed is counted, with what it has exercised. */
const printed = ({ ruleSet, cases, counts, coverage }: TestResults): string => {
  const drawn = cases.filter(({ verdict }) => verdict !== 'passed').map(drawTestResult);
  const counted = (['passed', 'failed', 'refused', 'unconfirmed'] as const)
    .filter((verdict) => verdict === 'passed' || counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdict}`);
  return [
    `${ruleSet.id} version ${ruleSet.version}: ${printList(counted)}.`,
    ...drawn,
    ...sayCoverage(coverage).map((line) => `  ${line}`),
    '',
    '',
  ].join('\n');
};

/** Writes the cases that are missing, for a person to confirm. A file that is there is never written over. */
const propose = (
  path: string,
  ruleSets: readonly RuleSet[],
  ruleTests: readonly RuleTests[],
  context: RuleContext,
  console: Console,
): void => {
  if (existsSync(path)) throw new Error(`--propose ${path}: there is a file of that name. Name a new one.`);
  const [ruleSet, ...others] = ruleSets;
  if (ruleSet === undefined || others.length > 0) {
    throw new Error('--propose needs --rules FILE: it proposes tests of one rule set.');
  }
  const written = ruleTests.filter((tests) => tests.ruleSet === ruleSet.id);
  const known = { ruleSet: ruleSet.id, cases: written.flatMap(({ cases }) => cases) };
  const cases = proposeTestCases(ruleSet, known, context);
  const tests = { ruleSet: ruleSet.id, version: ruleSet.version, cases };
  writeFileSync(path, `${JSON.stringify(tests, null, 2)}\n`);
  console.write(
    `${cases.length} cases proposed in ${path}. Look at each, and write "confirmed": true where it is what you mean.\n`,
  );
};
