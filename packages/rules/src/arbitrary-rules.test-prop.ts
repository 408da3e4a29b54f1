import { rags } from '@ragstone/rag';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesWith, soundRatings } from './arbitrary-rules.fixture.ts';
import { rate } from './evaluate/rate.ts';
import { parseRuleSet } from './parse/parse-rule-set.ts';
import { sayRuleFinding } from './parse/say-rule-finding.ts';

const head = {
  id: 'rules',
  title: 'Rules',
  version: 1,
  state: 'draft',
  forPeriods: { from: '2025-04', to: '2026-03' },
};

test('law: a sound rating is accepted by parsing', () => {
  fc.assert(
    fc.property(soundRatings, (rating) => {
      const parsed = parseRuleSet({ ...head, ratings: [JSON.parse(JSON.stringify(rating))] });
      expect(parsed.ok ? [] : parsed.findings.map(sayRuleFinding)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the cases meet every colour, and what is not rated, often', () => {
  const statuses = fc
    .sample(casesWith(4), { numRuns: 700, seed: 1 })
    .flatMap(({ rating, profile, facts }) => facts.map((each) => rate(rating, each, profile).status));
  for (const status of [...rags, 'not-rated']) {
    expect(statuses.filter((each) => each === status).length).toBeGreaterThan(80);
  }
});
