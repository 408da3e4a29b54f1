import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileTexts } from '../../arbitrary-facts.fixture.ts';
import { bounds } from '../../parse/bounds.ts';
import { parseRuleSet } from '../../parse/parse-rule-set.ts';
import { sayRuleFinding } from '../../parse/say-rule-finding.ts';
import { fromJsonRulesEngine, type ImportInto } from './from-json-rules-engine.ts';
import { sayImportFinding } from './say-import-finding.ts';

const into: ImportInto = {
  id: 'imported',
  title: 'Imported',
  for: { metrics: ['m'], windows: ['month'] },
  forPeriods: { from: '2025-04' },
};
const head = { id: 'a', title: 'A', version: 1, state: 'draft', forPeriods: { from: '2025-04' } };
const leaf = { fact: 'value', operator: 'lessThan', value: 1 };
const many = <T>(length: number, of: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => of(index));
const named = (length: number, of: (next: string) => unknown) =>
  Object.fromEntries(
    many(length, (index) => [`c${index}`, index === length - 1 ? leaf : of(`c${index + 1}`)]),
  );
const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let inner: unknown = leaf;
  for (let level = 0; level < depth; level++) inner = wrap(inner);
  return inner;
};

/** Conditions, and conditions by name, that are too much in one way or another, and the code of the refusal. */
const tooMuch: readonly (readonly [
  string,
  { readonly when: unknown; readonly conditions?: unknown },
  string,
])[] = [
  ['a million in one another', { when: nested(1_000_000, (not) => ({ not })) }, 'too-large'],
  ['lists a million deep', { when: nested(1_000_000, (inner) => [inner]) }, 'too-large'],
  ['as deep as an object may be', { when: nested(40, (not) => ({ not })) }, 'condition-too-deep'],
  ['a million members', { when: { all: many(1_000_000, () => leaf) } }, 'too-large'],
  [
    'a list of 150,000',
    { when: { ...leaf, operator: 'oneOf', value: many(150_000, (each) => each) } },
    'too-long',
  ],
  [
    'names that double at every step',
    {
      when: { condition: 'c0' },
      conditions: named(20, (condition) => ({ all: [{ condition }, { condition }] })),
    },
    'too-large',
  ],
  [
    'names that lead on and on',
    { when: { condition: 'c0' }, conditions: named(400, (condition) => ({ not: { condition } })) },
    'condition-too-deep',
  ],
  [
    'names without end',
    { when: { condition: 'c0' }, conditions: named(20_000, (condition) => ({ not: { condition } })) },
    'too-long',
  ],
  [
    'names that lead to each other',
    {
      when: { condition: 'c0' },
      conditions: { c0: { condition: 'c1' }, c1: { any: [{ condition: 'c0' }] } },
    },
    'condition-circular',
  ],
  [
    'a great many names that are none',
    {
      when: {
        any: many(400, (index) => ({ any: many(200, (each) => ({ condition: `x${index}-${each}` })) })),
      },
    },
    'unknown-name',
  ],
  [
    'a great many keys that are none',
    { when: Object.fromEntries(many(150_000, (each) => [`k${each}`, 1])) },
    'unknown-key',
  ],
  ['a text of five million letters', { when: { ...leaf, fact: 'x'.repeat(5_000_000) } }, 'too-long'],
  ['a name of dashes', { when: { condition: '-'.repeat(1_000_000) } }, 'too-long'],
];

const asRuleSet = ({ when, conditions }: { when: unknown; conditions?: unknown }) => ({
  ...head,
  ...(conditions === undefined ? {} : { conditions }),
  ratings: [{ id: 'r', for: into.for, bands: [{ status: 'green', when }] }],
});
const asRules = ({ when, conditions = {} }: { when: unknown; conditions?: unknown }) => ({
  rules: [{ conditions: when, event: { type: 'green' } }],
  conditions,
});

/** Each way of reading refuses with the code, in few words, and tells no more than somebody could read. */
for (const [title, input, code] of tooMuch) {
  test(`${title}: a rule set is refused in plain words`, { timeout: 20_000 }, () => {
    const parsed = parseRuleSet(asRuleSet(input));
    const findings = parsed.ok ? [] : parsed.findings;
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.length).toBeLessThanOrEqual(2 * bounds.items);
    expect(Math.max(...findings.map((finding) => sayRuleFinding(finding).length))).toBeLessThan(1000);
  });

  test(`${title}: a file of json-rules-engine is refused in plain words`, { timeout: 20_000 }, () => {
    const imported = fromJsonRulesEngine(asRules({ ...input, when: theirs(input.when) }), into);
    const refusals = imported.ok ? [] : imported.refusals;
    expect(refusals.map((refusal) => refusal.code)).toContain(code);
    expect(refusals.length).toBeLessThanOrEqual(2 * bounds.items);
    expect(Math.max(...refusals.map((refusal) => sayImportFinding(refusal).length))).toBeLessThan(1000);
  });
}

/** The one operator of the cases above that has another name there. */
const theirs = (when: unknown): unknown =>
  typeof when === 'object' && when !== null && 'operator' in when && when.operator === 'oneOf'
    ? { ...when, operator: 'in' }
    : when;

/** Counts how often anything of the input is looked at, which no busy machine changes. */
const counting = (input: unknown): { readonly input: unknown; readonly looks: () => number } => {
  let looks = 0;
  const watch = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get: (target, key, receiver) => {
            looks += 1;
            return watch(Reflect.get(target, key, receiver));
          },
        });
  return { input: watch(input), looks: () => looks };
};

test('twice as much is looked at about twice as often, not four times', () => {
  const ofSize = (size: number) =>
    asRuleSet({
      when: { any: many(size, () => ({ all: [{ ...leaf, vlaue: 1, operator: 'less' }, leaf] })) },
    });
  const looksAt = (size: number, read: (input: unknown) => unknown): number => {
    const { input, looks } = counting(ofSize(size));
    read(input);
    return looks();
  };
  const readers = [
    (input: unknown) => parseRuleSet(input),
    (input: unknown) =>
      fromJsonRulesEngine({ rules: [{ conditions: input, event: { type: 'green' } }] }, into),
  ];
  for (const read of readers) {
    expect(looksAt(400, read)).toBeLessThan(2.5 * looksAt(200, read));
  }
});

test('what is too large is refused when no more has been looked at than may be held', () => {
  const { input, looks } = counting(many(1_000_000, () => 1));
  expect(parseRuleSet(input)).toMatchObject({ ok: false, findings: [{ code: 'too-large' }] });
  expect(looks()).toBeLessThan(1_100_000);
});

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(...hostileTexts, 'green', 'value', 'equal', 'all', null, [], {}, { fact: 'value' }),
);
const keys = fc.constantFrom(
  ...['all', 'any', 'not', 'condition', 'fact', 'operator', 'value', 'params', 'path', 'priority', 'name'],
  ...['conditions', 'event', 'type', 'rules', ...hostileTexts],
);
const files = fc.letrec((tie) => ({
  file: fc.oneof(
    { depthSize: 'small', maxDepth: 6 },
    anything,
    fc.dictionary(keys, tie('file'), { maxKeys: 5, noNullPrototype: false }),
    fc.array(tie('file'), { maxLength: 3 }),
  ),
})).file;

test('law: nothing that is JSON makes the import throw, and every refusal can be said', () => {
  fc.assert(
    fc.property(files, (file) => {
      const imported = fromJsonRulesEngine(JSON.parse(JSON.stringify(file ?? null)), into);
      if (!imported.ok) expect(imported.refusals.length).toBeGreaterThan(0);
      for (const finding of [...(imported.ok ? [] : imported.refusals), ...imported.risks]) {
        expect(sayImportFinding(finding)).toMatch(/[.?)]$/u);
      }
    }),
    { numRuns: 1500 },
  );
});

test('a prototype named in a file stays a name', () => {
  const file = JSON.parse(
    '{"rules":[{"conditions":{"__proto__":{"all":[]},"constructor":1,"all":[{"fact":"__proto__","operator":"constructor","value":{"fact":"toString"}},{"condition":"__proto__"}]},"event":{"type":"green"}}],"conditions":{"__proto__":{"condition":"__proto__"}}}',
  );
  const imported = fromJsonRulesEngine(file, into);
  expect(imported.ok ? [] : imported.refusals.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['unknown-key', 'unknown-operator', 'unknown-name']),
  );
  expect(({} as Record<string, unknown>).all).toBeUndefined();
});

test.each(['fact', 'operator'])(
  'a %s that cannot be turned into text is refused, and nothing is thrown',
  (key) => {
    const strange = { ...leaf, value: null, params: {}, [key]: [{ toString: '' }] };
    const imported = fromJsonRulesEngine({ conditions: { all: [strange] }, event: { type: 'red' } }, into);
    const refusals = imported.ok ? [] : imported.refusals;
    expect(refusals.map(({ code }) => code)).toContain('null-compared');
    expect(refusals.map(sayImportFinding).every((says) => says.length > 0)).toBe(true);
  },
);
