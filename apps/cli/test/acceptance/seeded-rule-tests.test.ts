import { exitCodeOfTests, type RuleSet, runRuleTests, type TestResults } from '@ragstone/rules';
import { loadWorkspace } from '@ragstone/workspace';
import { expect, test } from 'vitest';
import { llrFolder } from '../llr.ts';

const { workspace, ruleTests, ruleContext } = loadWorkspace(llrFolder);

const runWith = (edit: (ruleSet: RuleSet) => RuleSet): readonly TestResults[] =>
  ruleTests.map((tests) => {
    const ruleSet = workspace?.ruleSets.find(
      ({ id, version }) => id === tests.ruleSet && version === (tests.version ?? version),
    );
    if (ruleSet === undefined) throw new Error(`no rule set ${tests.ruleSet}`);
    return runRuleTests(edit(ruleSet), tests, ruleContext);
  });

test('the seeded rules give the answers that their tests expect, and every band of theirs is tried', () => {
  const results = runWith((ruleSet) => ruleSet);
  expect(results.map(({ ruleSet }) => ruleSet.id)).toEqual(['better-care-fund']);
  expect(results.map(exitCodeOfTests)).toEqual([0]);
  const bands = results.flatMap(({ coverage }) => coverage.ratings.flatMap((rating) => rating.bands));
  expect(bands.filter(({ chosen }) => chosen === 0)).toEqual([]);
});

test('a tolerance that somebody widens is seen', () => {
  const wider = (ruleSet: RuleSet): RuleSet =>
    JSON.parse(JSON.stringify(ruleSet).replace('"points":2', '"points":4'));
  expect(runWith(wider).map(exitCodeOfTests)).toEqual([1]);
});
