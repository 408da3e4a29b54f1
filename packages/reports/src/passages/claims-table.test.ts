import { expect, test } from 'vitest';
import { claims } from '../../test/fixture/claims.ts';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { plainText } from '../model/plain-text.ts';
import { english } from '../words/english/english.ts';
import { givenByEvidence, hasCaveat, printedAssertion } from './claims-table.ts';

const vocabularies = [
  {
    id: 'form',
    title: 'Form',
    terms: [{ words: 'On track', says: 'met', rag: null }],
    at: { ref: '', path: [] },
  },
] as const;

const scope = { words: english, workspace: { ...leicestershire.workspace, vocabularies } };

const of = (id: string) => {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
};

test.each([
  ['year-end-paper-emergency-status', '“On Track”', 'Met'],
  ['plan-total-in-millions', '£86,500,000, to the nearest £100,000', '£86,557,682'],
  ['q3-form-residential-rate-2023-24', '509.8 per 100,000', '498.9 per 100,000'],
  ['year-end-paper-on-ready-date-target', '89%', 'The same number; see why'],
  ['q3-form-east-midlands', 'Better', 'No figure'],
])('%s: %s is printed, the evidence gives: %s', (id, printed, given) => {
  expect(plainText(printedAssertion(scope, of(id).assertion))).toBe(printed);
  expect(plainText(givenByEvidence(scope, of(id)))).toBe(given);
});

test('a number of people that is rounded is rounded to people, not to pounds', () => {
  const rounded = { says: 'total', value: 2300, decimals: 0, unit: 'count', roundedTo: 100 } as const;
  expect(plainText(printedAssertion(scope, { ...rounded, of: { kind: 'sum', parts: [] } } as never))).toBe(
    '2,300, to the nearest 100',
  );
});

test.each([
  ['confirmed', 'Met'],
  ['disputed', 'Not met'],
  ['conflicting', 'No single answer'],
  ['unverifiable', 'No answer'],
] as const)('words that are %s are answered: %s', (verdict, given) => {
  const claim = { ...of('year-end-paper-emergency-status'), verdict };
  expect(plainText(givenByEvidence(scope, claim))).toBe(given);
});

test('a trend says its word, and by how much the evidence rose or fell', () => {
  const trend = {
    ...of('plan-total-in-millions'),
    assertion: { says: 'movement', words: 'rising', from: { number: 1 }, to: { number: 2 } },
    verdict: 'disputed',
    computed: -18.574,
    computedUnit: 'percent',
  } as const;
  expect(plainText(printedAssertion(scope, trend.assertion))).toBe('Rising');
  expect(plainText(givenByEvidence(scope, trend))).toBe('-18.6%');
  expect(plainText(givenByEvidence(scope, { ...trend, computed: 4, computedUnit: null }))).toBe('+4');
});

test('a change and a comparison say which way they go', () => {
  const operand = { role: 'actual', metric: 'share', period: '2025-10', decimals: 0 } as const;
  const change = {
    ...of('plan-total-in-millions'),
    assertion: { says: 'change', value: -2, decimals: 0, unit: 'percent', from: operand, to: operand },
    computed: 10.7,
    computedUnit: 'percent',
  } as const;
  expect(plainText(printedAssertion(scope, change.assertion))).toBe('-2%');
  expect(plainText(givenByEvidence(scope, change))).toBe('+11%');
  const comparison = {
    ...change,
    assertion: { says: 'comparison', words: 'better', actual: operand, with: operand },
    computed: -151.4,
    computedUnit: 'per-100000',
  } as const;
  expect(plainText(givenByEvidence(scope, comparison))).toBe('151.4 per 100,000 lower');
});

test.each([
  [{ says: 'rank', rank: 15, of: 16, first: 'best' }, 'Rank 15 of 16, 1 the best'],
  [{ says: 'trend', direction: 'decreasing-getting-worse' }, 'Decreasing and getting worse'],
  [{ says: 'significance', words: 'better', with: 'england' }, 'Better, tested'],
  [{ says: 'list', words: 'outlier', among: ['share'], names: ['share'] }, '“outlier”: 1 named'],
] as const)(
  '%o is printed as %s, and answered in the words of the evidence or not at all',
  (assertion, printed) => {
    const claim = { ...of('year-end-paper-emergency-status'), assertion, verdict: 'unverifiable' } as const;
    expect(plainText(printedAssertion(scope, claim.assertion))).toBe(printed);
    expect(plainText(givenByEvidence(scope, claim))).toBe('No answer');
    expect(plainText(givenByEvidence(scope, { ...claim, given: 'Similar' }))).toBe('Similar');
  },
);

test('a confirmed claim says why unless the evidence gives its very number and nothing else', () => {
  const plain = of('year-end-paper-spend-share');
  expect(hasCaveat(plain)).toBe(false);
  expect(hasCaveat({ ...plain, reproducedBy: 'rounded-parts' })).toBe(true);
  expect(hasCaveat({ ...plain, why: [...plain.why, 'The plan gives another.'] })).toBe(true);
  expect(hasCaveat(of('year-end-paper-emergency-status'))).toBe(true);
});
