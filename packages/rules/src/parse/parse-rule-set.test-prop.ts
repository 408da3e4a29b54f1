import fc from 'fast-check';
import { expect, test } from 'vitest';
import betterCareFund from '../fixtures/better-care-fund.json' with { type: 'json' };
import smallestDraft from '../fixtures/smallest-draft.json' with { type: 'json' };
import { parseRuleSet } from './parse-rule-set.ts';
import { sayRuleFinding } from './say-rule-finding.ts';
import { valueAt } from './value-at.ts';

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

const replacedAt = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? replacedAt(each, rest, by) : each));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replacedAt(object[key], rest, by) };
};

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '5%',
    '£1,592',
    '–3',
    '31/03/2026',
    '“id”',
    'red',
    'value',
    'bcf.*',
    { points: 1 },
    { fact: 'target' },
    [],
    {},
    null,
  ),
);
const spoilt = fc
  .record({ at: fc.constantFrom(...pathsIn(betterCareFund)), by: anything })
  .map(({ at, by }) => ({
    at,
    input: replacedAt(betterCareFund, at, by),
  }));

test('law: nothing that is JSON makes parsing throw, and every refusal can be said and found', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        spoilt.map(({ input }) => input),
        fc.jsonValue(),
      ),
      (input) => {
        const parsed = parseRuleSet(input);
        if (parsed.ok) return;
        expect(parsed.findings.length).toBeGreaterThan(0);
        for (const finding of parsed.findings) {
          expect(sayRuleFinding(finding)).toMatch(/[.?]$/u);
          expect(valueAt(input, finding.path) !== undefined || finding.path.length === 0).toBe(true);
        }
      },
    ),
    { numRuns: 600 },
  );
});

/** Rule sets that are right, of what the language offers. */
const numbers = fc.integer({ min: -100, max: 100 });
const tolerances = fc.oneof(
  fc.record({ points: fc.constantFrom(1, 2.5) }),
  fc.record({ percentOfTarget: fc.constantFrom(1, 5) }),
);
const leaves = fc.oneof(
  fc.record({
    fact: fc.constant('value'),
    operator: fc.constantFrom('moreThan', 'atMost', 'equal'),
    value: numbers,
  }),
  fc.record({
    fact: fc.constant('value'),
    operator: fc.constantFrom('within', 'betterThan'),
    value: fc.record({ fact: fc.constant('target'), loosenedBy: tolerances }),
  }),
);
const conditions = fc.letrec((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    leaves,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition'), note: fc.constant('A note.') }),
  ),
})).condition;
const forms = fc.oneof(
  fc.record({
    againstTarget: fc.record({
      target: fc.constant('plan'),
      green: fc.constant('met'),
      amber: fc.record({ missedByUpTo: tolerances }),
    }),
  }),
  numbers.map((edge) => ({ goalBands: { unit: 'percent', red: { below: edge }, green: { from: edge } } })),
  fc.record({
    bands: fc.array(fc.record({ status: fc.constantFrom('green', 'amber', 'red'), when: conditions }), {
      minLength: 1,
      maxLength: 3,
    }),
    otherwise: fc.constantFrom({ status: 'red' }, { status: null, outcome: 'Other' }),
  }),
);
const ruleSets = fc.array(forms, { maxLength: 5 }).map((each) => ({
  ...smallestDraft,
  ratings: each.map((form, index) => ({
    id: `rating-${index}`,
    for: { metrics: [`m.of-${index}`] },
    ...form,
  })),
}));

test('law: every rule set that parses survives being written as JSON and read again', () => {
  fc.assert(
    fc.property(fc.oneof(ruleSets, fc.constant(betterCareFund)), (input) => {
      const parsed = parseRuleSet(input);
      expect(parsed).toMatchObject({ ok: true });
      if (parsed.ok) expect(parseRuleSet(JSON.parse(JSON.stringify(parsed.ruleSet)))).toEqual(parsed);
    }),
  );
});

test('law: an unknown key is refused wherever an object stands, with its path', () => {
  const objects = pathsIn(betterCareFund).filter((path) => {
    const value = valueAt(betterCareFund, path);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  });
  for (const path of objects) {
    const parsed = parseRuleSet(replacedAt(betterCareFund, [...path, 'vlaue'], 1));
    expect(parsed.ok ? [] : parsed.findings.map((finding) => [finding.code, finding.path])).toEqual([
      ['unknown-key', [...path, 'vlaue']],
    ]);
  }
});
