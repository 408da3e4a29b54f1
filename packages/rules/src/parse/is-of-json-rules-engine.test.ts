import { expect, test } from 'vitest';
import betterCareFund from '../fixtures/better-care-fund.json' with { type: 'json' };
import { isOfJsonRulesEngine } from './is-of-json-rules-engine.ts';

const rule = { conditions: { all: [] }, event: { type: 'green' } };

test.each([
  ['one rule', rule, true],
  ['a list', [rule], true],
  ['with named conditions', { rules: [rule], conditions: {} }, true],
  ['a rule set', betterCareFund, false],
  ['a rule set that holds such a rule by mistake', { ratings: [], rules: [rule] }, false],
  ['an empty list', [], false],
  ['nothing', null, false],
])('%s', (_, input, is) => {
  expect(isOfJsonRulesEngine(input)).toBe(is);
});
