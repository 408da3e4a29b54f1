import smallestDraft from '../fixtures/smallest-draft.json' with { type: 'json' };
import { parseRuleSet } from '../parse/parse-rule-set.ts';
import { sayRuleFinding } from '../parse/say-rule-finding.ts';
import { analyseRuleSet } from './analyse-rule-set.ts';
import type { AnalysisContext } from './analysis.ts';
import { sayAnalysisFinding } from './say-analysis-finding.ts';

/** Metrics of the kinds that analyses tell apart. */
export const trialContext: AnalysisContext = {
  metrics: [
    {
      id: 'm.share',
      unit: 'percent',
      polarity: 'higher',
      exampleTarget: 85,
      role: 'headline',
      frequency: 'month',
    },
    {
      id: 'm.wait',
      unit: 'days',
      polarity: 'lower',
      exampleTarget: 4,
      role: 'component',
      frequency: 'month',
    },
    {
      id: 'n.zero',
      unit: 'count',
      polarity: 'lower',
      exampleTarget: 0,
      role: 'headline',
      frequency: 'month',
    },
    { id: 'n.none', unit: 'percent', polarity: 'none', role: 'component', frequency: 'month' },
    {
      id: 'n.near',
      unit: 'score',
      polarity: { closerTo: 50 },
      role: 'headline',
      frequency: 'financial-year',
    },
  ],
};

/** What is said of a rule set with these parts, each after its path. */
export const saidOf = (parts: object, context: AnalysisContext = trialContext): readonly string[] => {
  const parsed = parseRuleSet({ ...smallestDraft, ...parts }, context);
  if (!parsed.ok) throw new Error(parsed.findings.map(sayRuleFinding).join(' '));
  return analyseRuleSet(parsed.ruleSet, context).map(
    (finding) => `${finding.path.join('/')} ${finding.code}: ${sayAnalysisFinding(finding)}`,
  );
};

/** A rating of a percentage of which more is better, by the month. */
export const ratingWith = (form: object, metric = 'm.share', window = 'month') => ({
  id: 'r',
  for: { metrics: [metric], windows: [window] },
  ...form,
});

export const saidOfRating = (form: object, metric?: string, context?: AnalysisContext): readonly string[] =>
  saidOf({ ratings: [ratingWith(form, metric)] }, context);

/** A comparison of the figure. */
export const value = (operator: string, against: unknown) => ({ fact: 'value', operator, value: against });
export const target = { fact: 'target' };
