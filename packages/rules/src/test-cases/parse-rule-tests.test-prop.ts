import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRuleTests } from './parse-rule-tests.ts';
import { readSeries } from './read-series.ts';
import { runRuleTests } from './run-rule-tests.ts';
import { sayTestFinding } from './say-test-finding.ts';
import { context, ruleSetWith } from './tested.fixture.ts';

const ruleSet = ruleSetWith();

/** Pieces of what people write in a series, put together anyhow. */
const tokens = fc
  .array(
    fc.constantFrom(
      '88',
      '_',
      '*p',
      '*l',
      'x3',
      'x',
      '+0.5',
      '-',
      '%',
      'green',
      'red',
      ' ',
      'true',
      '"',
      'é',
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));
const series = fc.oneof(
  tokens,
  fc.double(),
  fc.boolean(),
  fc.array(fc.oneof(tokens, fc.integer(), fc.constant(null))),
);

const anyCase = fc.record(
  {
    says: fc.constant('A case'),
    rating: fc.constantFrom('on-ready-date', 'childhood', 'confirmed', 'nothing'),
    escalation: fc.constantFrom('off-plan', 'nothing'),
    from: fc.constantFrom('2025-07', 'FY2025-26-Q1', 'S2024-25', 'soon'),
    subject: fc.constantFrom(
      { metric: 'bcf.discharge-delay' },
      { unit: 'days', polarity: 'none', decimals: 1 },
      {},
    ),
    given: fc.dictionary(
      fc.constantFrom('value', 'target', 'answer', 'missed', 'status', 'comparator', '__proto__'),
      series,
    ),
    expect: fc.record(
      { status: series, outcome: series, reasons: series, state: series, level: series, route: series },
      { requiredKeys: [] },
    ),
    confirmed: fc.boolean(),
  },
  { requiredKeys: ['says', 'given', 'expect'] },
);

test('law: whatever is written is read and run, or refused in words at a path, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(anyCase, { maxLength: 3 }), fc.jsonValue()), (cases) => {
      const parsed = parseRuleTests({ ruleSet: 'better-care-fund', cases }, [ruleSet], context);
      if (parsed.ok) {
        const { counts } = runRuleTests(ruleSet, parsed.tests, context);
        expect(counts.refused).toBe(0);
        return;
      }
      expect(parsed.findings.length).toBeGreaterThan(0);
      for (const finding of parsed.findings) expect(sayTestFinding(finding)).toMatch(/[.?]$/);
    }),
    { numRuns: 1000 },
  );
});

test('law: a series is read to values of its type and gaps, or refused', () => {
  fc.assert(
    fc.property(series, fc.constantFrom('number', 'boolean'), (written, type) => {
      const read = readSeries(written, { type });
      if (!read.ok) return;
      for (const { value } of read.cells) expect([type, 'object']).toContain(typeof value);
    }),
    { numRuns: 1000 },
  );
});
