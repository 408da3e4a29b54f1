import type { RuleSet } from '../language/rule-set.ts';
import { checkSize } from './check-size.ts';
import { checkAmber } from './checks/check-amber.ts';
import { checkAnswers } from './checks/check-answers.ts';
import { checkColours } from './checks/check-colours.ts';
import { checkComparators } from './checks/check-comparators.ts';
import { checkComparisons } from './checks/check-comparisons.ts';
import { checkEscalatedRatings } from './checks/check-escalated-ratings.ts';
import { checkFacts } from './checks/check-facts.ts';
import { checkFormWindows } from './checks/check-form-windows.ts';
import { checkForms } from './checks/check-forms.ts';
import { checkGoalBands } from './checks/check-goal-bands.ts';
import { checkHead } from './checks/check-head.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkNamedConditions } from './checks/check-named-conditions.ts';
import { checkNames } from './checks/check-names.ts';
import { checkNeeds } from './checks/check-needs.ts';
import { checkProtection } from './checks/check-protection.ts';
import { checkQuartile } from './checks/check-quartile.ts';
import { checkReadings } from './checks/check-readings.ts';
import { checkRecipients } from './checks/check-recipients.ts';
import { checkRollUps } from './checks/check-roll-ups.ts';
import { checkSections } from './checks/check-sections.ts';
import { checkShares } from './checks/check-shares.ts';
import { checkStages } from './checks/check-stages.ts';
import { checkStanding } from './checks/check-standing.ts';
import { checkTolerances } from './checks/check-tolerances.ts';
import { checkWords } from './checks/check-words.ts';
import type { RuleFinding } from './finding.ts';
import { findingsOfIssues } from './findings-of-issues.ts';
import { isOfJsonRulesEngine } from './is-of-json-rules-engine.ts';
import { linkConditions } from './link-conditions.ts';
import { linkReadings } from './link-readings.ts';
import type { RuleContext } from './rule-context.ts';
import { type RuleCheck, rulePartsOf } from './rule-parts.ts';
import { ruleSetSchema } from './rule-set-schema.ts';

export type ParsedRuleSet =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly findings: readonly RuleFinding[] };

/** From the whole to its parts: the order in which findings are given. */
const checks: readonly RuleCheck[] = [
  checkHead,
  checkIds,
  checkNames,
  checkSections,
  checkNamedConditions,
  checkStanding,
  checkForms,
  checkAmber,
  checkGoalBands,
  checkComparators,
  checkQuartile,
  checkAnswers,
  checkColours,
  checkFormWindows,
  checkShares,
  checkStages,
  checkNeeds,
  checkReadings,
  checkFacts,
  checkWords,
  checkComparisons,
  checkTolerances,
  checkRecipients,
  checkEscalatedRatings,
  checkProtection,
  checkRollUps,
];

/**
 * Reads a rule set from parsed JSON. Refused as a whole for any fault, with every fault at once, each with its path;
 * duplicate keys and syntax are the caller's, who has the text. The context says what is known of metrics, targets,
 * returns and facts; what it leaves out is not checked.
 */
export const parseRuleSet = (input: unknown, context: RuleContext = {}): ParsedRuleSet => {
  const tooLarge = checkSize(input);
  if (tooLarge !== null) return { ok: false, findings: [tooLarge] };
  if (isOfJsonRulesEngine(input)) {
    return { ok: false, findings: [{ code: 'written-for-json-rules-engine', path: [] }] };
  }
  const parsed = ruleSetSchema.safeParse(input);
  const parts = rulePartsOf(input);
  const findings = [
    ...findingsOfIssues(parsed.error?.issues ?? [], input, context),
    ...checks.flatMap((check) => check(parts, context)),
  ];
  if (!parsed.success || findings.length > 0) return { ok: false, findings };
  const { $schema: _, ...ruleSet } = parsed.data;
  return { ok: true, ruleSet: linkConditions(linkReadings(ruleSet, context.readings)) };
};
