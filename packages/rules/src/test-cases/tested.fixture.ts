import betterCareFund from '../fixtures/better-care-fund.json' with { type: 'json' };
import offPlan from '../fixtures/better-care-fund-escalation.json' with { type: 'json' };
import type { RuleSet } from '../language/rule-set.ts';
import { parseRuleSet } from '../parse/parse-rule-set.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import { sayRuleFinding } from '../parse/say-rule-finding.ts';
import { parseRuleTests } from './parse-rule-tests.ts';
import { sayTestFinding } from './say-test-finding.ts';

export const context: RuleContext = {
  metrics: [
    {
      id: 'bcf.discharged-on-ready-date',
      unit: 'percent',
      polarity: 'higher',
      decimals: 1,
      exampleTarget: 87.5,
    },
    { id: 'bcf.discharge-delay', unit: 'days', polarity: 'lower', decimals: 2, exampleTarget: 0.73 },
    { id: 'vaccination.childhood.mmr', unit: 'percent', polarity: 'higher', decimals: 1 },
    { id: 'vaccination.childhood.polio', unit: 'percent', polarity: 'higher', decimals: 1 },
  ],
};

/** The rules of the fixtures, an edit of their JSON applied first. */
export const ruleSetWith = (edit: (json: string) => string = (json) => json): RuleSet => {
  const json = JSON.stringify({ ...betterCareFund, escalations: [offPlan] });
  const parsed = parseRuleSet(JSON.parse(edit(json)), context);
  if (!parsed.ok) throw new Error(parsed.findings.map(sayRuleFinding).join(' '));
  return parsed.ruleSet;
};

/** What is refused of the cases, each after its path. */
export const refusalsOf = (cases: unknown, more: object = {}): readonly string[] => {
  const parsed = parseRuleTests({ ruleSet: 'better-care-fund', cases, ...more }, [ruleSetWith()], context);
  return parsed.ok ? [] : parsed.findings.map((each) => `${each.path.join('/')}: ${sayTestFinding(each)}`);
};

/** The cases as they are read; throws where they are refused. */
export const testsOf = (cases: unknown, ruleSet: RuleSet = ruleSetWith()) => {
  const parsed = parseRuleTests({ ruleSet: 'better-care-fund', cases }, [ruleSet], context);
  if (!parsed.ok) throw new Error(parsed.findings.map(sayTestFinding).join(' '));
  return parsed.tests;
};

/** July to November 2025: missed in every month. */
export const autumn = {
  says: 'Every month since July 2025 was missed',
  rating: 'on-ready-date',
  escalation: 'off-plan',
  from: '2025-07',
  given: { value: '81.2 85.9 85.4 86.0 84.2', target: '86.1 86.5 86.8 87.2 87.5' },
  expect: {
    status: 'red amberx3 red',
    state: 'raisedx3 sustainedx2',
    level: '0 1 2x3',
    route: 'none discharge-group leicestershire-hwbx3',
  },
};
