import { known, unknown } from '@ragstone/rag';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { expect, test } from 'vitest';
import betterCareFund from '../../fixtures/better-care-fund.json' with { type: 'json' };
import type { Facts, SubjectProfile } from '../../language/catalogue.ts';
import type { Condition } from '../../language/condition.ts';
import type { RuleSet } from '../../language/rule-set.ts';
import { parseRuleSet } from '../../parse/parse-rule-set.ts';
import { factsForJsonRulesEngine } from './exported-fact.ts';
import type { ExportedRules } from './exported-rules.ts';
import { toJsonRulesEngine } from './to-json-rules-engine.ts';

const profile: SubjectProfile = { unit: 'percent', polarity: 'higher', decimals: 1 };
const head = { id: 'rating', standing: true, for: { metrics: ['m'], windows: ['month'] } } as const;

const parsed = (ratings: readonly unknown[]): RuleSet => {
  const input = { id: 'a', title: 'A', version: 1, state: 'draft', forPeriods: { from: '2025-04' }, ratings };
  const { ok, ...rest } = parseRuleSet(input);
  if (!ok || !('ruleSet' in rest)) throw new Error(JSON.stringify(rest));
  return rest.ruleSet;
};
const exporting = (form: object, of: SubjectProfile = profile): ExportedRules =>
  toJsonRulesEngine(parsed([{ ...head, ...form }]), of);

const fired = async (exported: ExportedRules, facts: Facts, of: SubjectProfile = profile) => {
  const given = factsForJsonRulesEngine(exported.facts, facts, of);
  const { events } = await new Engine([...exported.rules] as RuleProperties[]).run({ ...given });
  return events.map(({ type }) => type);
};

const least = -1.7976931348623157e308;

test('a band becomes a rule that fires only where every fact is known', () => {
  const { rules, facts, omitted } = exporting({ bands: [{ status: 'green', when: above(90) }] });
  expect(rules).toEqual([
    {
      name: 'rating/0',
      conditions: {
        all: [
          {
            all: [
              { fact: 'value', operator: 'greaterThanInclusive', value: least },
              { fact: 'value', operator: 'greaterThan', value: 90 },
            ],
          },
        ],
      },
      event: { type: 'green', params: { rating: 'rating', status: 'green' } },
    },
  ]);
  expect(facts).toEqual([{ name: 'value', type: 'number', of: { fact: 'value' }, as: 'itself' }]);
  expect(omitted).toEqual([{ path: ['figures'], why: 'no-counterpart' }]);
});

test('a tolerance is a fact to be given, under its name', async () => {
  const exported = exporting({
    againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
    wording: { amber: 'Near' },
  });
  expect(exported.facts.map(({ name }) => name)).toEqual(['value', 'target', 'target, loosened by 2 points']);
  const facts = { value: known(86), target: known(87.5) };
  expect(factsForJsonRulesEngine(exported.facts, facts, profile)).toEqual({
    value: 86,
    target: 87.5,
    'target, loosened by 2 points': 85.5,
  });
  expect(exported.rules[1]?.event).toEqual({
    type: 'amber',
    params: { rating: 'rating', status: 'amber', outcome: 'Near' },
  });
  expect(await fired(exported, facts)).toEqual(['amber']);
  expect(await fired(exported, { ...facts, value: known(85) })).toEqual(['red']);
  expect(await fired(exported, { value: known(86) })).toEqual([]);
  expect(await fired(exported, { value: known('86%'), target: known(87.5) })).toEqual([]);
});

test('what is not given is an error of json-rules-engine, and no answer', async () => {
  const { rules } = exporting({ againstTarget: { target: 'plan', green: 'met' } });
  await expect(new Engine([...rules] as RuleProperties[]).run({ value: 86 })).rejects.toThrow(
    'Undefined fact: target',
  );
});

test('days are numbers, edges and distances are facts, and dust is rounded away', async () => {
  const late = exporting({
    bands: [{ status: 'red', when: { fact: 'periodEnds', operator: 'after', value: '2025-03-31' } }],
  });
  expect(await fired(late, { periodEnds: known('2025-04-30') })).toEqual(['red']);
  expect(await fired(late, { periodEnds: known('31/12/2025') })).toEqual([]);

  const near = exporting({ againstTarget: { target: 'plan', green: { within: { points: 0.03 } } } });
  expect(near.facts.map(({ name }) => name)).toContain('target, loosened by 0.03 points, the highest within');
  expect(await fired(near, { value: known(0.329), target: known(0.299) })).toEqual(['green']);

  const aim = { ...profile, polarity: { closerTo: 100 } } as const;
  const best = exporting({ againstTarget: { target: 'plan', green: 'met' } }, aim);
  expect(await fired(best, { value: known(103), target: known(95) }, aim)).toEqual(['green']);
  expect(await fired(best, { value: known(106), target: known(95) }, aim)).toEqual(['red']);
});

test('an unknown band above keeps every band below from firing', async () => {
  const exported = exporting({
    bands: [
      { status: 'red', when: { fact: 'trend', operator: 'is', value: 'getting-worse' } },
      { status: 'green', when: above(80) },
    ],
  });
  expect(await fired(exported, { value: known(85), trend: unknown('late') })).toEqual([]);
  expect(await fired(exported, { value: known(85), trend: known('increasing') })).toEqual(['green']);
});

test('what cannot come to the same is omitted with the reason, and its rating with it', () => {
  const against = { againstTarget: { target: 'plan', green: 'met' } };
  const whyOf = (form: object, of: SubjectProfile = profile) => exporting(form, of).omitted[0]?.why;
  expect(whyOf(against, { ...profile, polarity: 'none' })).toBe('no-polarity');
  const inPoints = {
    againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points: 2 } } },
  };
  expect(whyOf(inPoints, { ...profile, unit: 'pounds' })).toBe('tolerance-misfit');
  const goals = { goalBands: { unit: 'percent', red: { below: 90 }, green: { from: 90 } } };
  expect(whyOf(goals, { ...profile, polarity: 'lower' })).toBe('rating-misfit');
  const ofCount = { fact: 'value', operator: 'moreThan', value: { fact: 'count' } };
  expect(whyOf({ bands: [{ status: 'green', when: ofCount }] })).toBe('units-differ');
  const catalogue = { value: { type: 'number', means: 'The figure.' } } as const;
  const sameFact = { fact: 'trend', operator: 'equal', value: { fact: 'place' } };
  expect(whyOf({ bands: [{ status: 'green', when: sameFact }] }, { ...profile, catalogue })).toBe(
    'type-unknown',
  );
  expect(exporting(against, { ...profile, polarity: 'none' }).rules).toEqual([]);
});

test('a rating whose bands would be too much when written out is omitted', () => {
  const many = { any: Array.from({ length: 450 }, (_, index) => above(index)) };
  const bands = Array.from({ length: 25 }, () => ({ status: 'green', when: many }));
  expect(exporting({ bands }).omitted[0]).toEqual({ path: ['ratings', 0], why: 'too-large' });
});

test('duties, escalations and roll-ups have no counterpart, and are listed; the whole is plain JSON', () => {
  const read = parseRuleSet(betterCareFund);
  if (!read.ok) throw new Error('refused');
  const exported = toJsonRulesEngine(read.ruleSet, profile);
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  const { rules, omitted } = exported;
  expect(rules.length).toBeGreaterThan(0);
  const keys = new Set(omitted.filter(({ why }) => why === 'no-counterpart').map(({ path }) => path[0]));
  for (const key of ['duties', 'rollUps', 'escalations', 'protect'] as const) {
    expect(keys.has(key)).toBe(read.ruleSet[key].length > 0);
  }
});

function above(value: number): Condition {
  return { fact: 'value', operator: 'moreThan', value };
}
