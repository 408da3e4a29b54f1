import { known } from '@ragstone/rag';
import { expect, test } from 'vitest';
import everyForm from '../fixtures/every-form.json' with { type: 'json' };
import { parseRuleSet } from '../parse/parse-rule-set.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import type { EnglishContext } from './english-context.ts';
import { printEnglishPage, sayRuleSet } from './say-rule-set.ts';

const context: RuleContext = {
  metrics: [
    { id: 'discharge.on-ready-date', unit: 'percent', polarity: 'higher' },
    { id: 'discharge.delay', unit: 'days', polarity: 'lower' },
  ],
};
const titles: EnglishContext = {
  metricTitle: (id) => (id === 'discharge.on-ready-date' ? 'Discharged on the ready date' : null),
  targetTitle: (id) => (id === 'plan' ? 'the plan for 2025-26' : null),
  bodyTitle: (id) => (id === 'discharge-group' ? 'the discharge group' : null),
  placeTitle: (name) => ({ england: 'England', 'east-midlands': 'the East Midlands' })[name] ?? null,
  exampleOf: ({ id }) =>
    id === 'on-ready-date'
      ? {
          title: 'Leicestershire, November 2025',
          facts: { value: known(84.2), target: known(87.5) },
          profile: { unit: 'percent', polarity: 'higher', decimals: 1 },
        }
      : null,
};

test('every form of the language reads as a page that a board could adopt', async () => {
  const parsed = parseRuleSet(everyForm);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings, null, 1));
  await expect(printEnglishPage(sayRuleSet(parsed.ruleSet, context, titles))).toMatchFileSnapshot(
    '../fixtures/every-form.english.md',
  );
});
