import fc from 'fast-check';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { expect, test } from 'vitest';
import { casesWith } from '../../arbitrary-rules.fixture.ts';
import { rate } from '../../evaluate/rate.ts';
import smallestDraft from '../../fixtures/smallest-draft.json' with { type: 'json' };
import { parseRuleSet } from '../../parse/parse-rule-set.ts';
import { factsForJsonRulesEngine } from './exported-fact.ts';
import { toJsonRulesEngine } from './to-json-rules-engine.ts';

const parsed = parseRuleSet(smallestDraft);
if (!parsed.ok) throw new Error('the smallest draft is refused');
const { ruleSet } = parsed;

/** More on demand: `RAGSTONE_REFERENCE_CASES=100000`. */
const cases = Number(process.env.RAGSTONE_REFERENCE_CASES ?? 400);

test('law: exported rules fire for the band that is chosen here, and for none where none is', async () => {
  let exportedRatings = 0;
  await fc.assert(
    fc.asyncProperty(casesWith(2), async ({ rating, profile, facts }) => {
      const exported = toJsonRulesEngine({ ...ruleSet, ratings: [rating] }, profile);
      const left = exported.omitted.some(({ path }) => path[0] === 'ratings');
      expect(exported.rules.length === 0).toBe(left);
      if (left) return;
      exportedRatings += 1;
      const rules = [...exported.rules] as RuleProperties[];
      for (const each of facts) {
        const given = factsForJsonRulesEngine(exported.facts, each, profile);
        const { results } = await new Engine(rules).run({ ...given });
        const { band } = rate(rating, each, profile);
        expect(results.map(({ name }) => name)).toEqual(band === null ? [] : [`${rating.id}/${band}`]);
      }
    }),
    { numRuns: cases },
  );
  expect(exportedRatings).toBeGreaterThan(cases / 4);
});
