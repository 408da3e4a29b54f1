import { describe, expect, test } from 'vitest';
import { proposeTestCases } from './propose-test-cases.ts';
import { runRuleTests } from './run-rule-tests.ts';
import { sayCoverage } from './say-coverage.ts';
import { autumn, context, ruleSetWith, testsOf } from './tested.fixture.ts';

const ruleSet = ruleSetWith();
const proposals = proposeTestCases(ruleSet, null, context);
const of = (rule: string) =>
  proposals
    .filter(({ rating, escalation }) => (escalation ?? rating) === rule)
    .map(({ says, given, expect: { note: _, ...answers } }) => ({ says, given, ...answers }));
const confirmed = (from = proposals) => testsOf(from.map((each) => ({ ...each, confirmed: true })));

test('for a rating: below, on and above each threshold, and a gap in each fact', () => {
  expect(of('on-ready-date')).toEqual([
    {
      says: 'value: just below, on, just above 87.5%',
      given: { value: '87.4 87.5 87.6', target: 87.5 },
      status: 'amber green green',
    },
    {
      says: 'value: just below, on, just above 85.5%',
      given: { value: '85.4 85.5 85.6', target: 87.5 },
      status: 'red amber amber',
    },
    {
      says: 'value is not there',
      given: { value: '_', target: 87.5 },
      status: 'not-rated',
      reasons: 'no-data',
    },
    {
      says: 'target is not there',
      given: { value: 87.5, target: '_' },
      status: 'not-rated',
      reasons: 'no-target',
    },
  ]);
});

test('both edges of a range, and each word of an answer', () => {
  expect(of('off-profile').map(({ says }) => says)).toEqual([
    'shareOfPlan: just below, on, just above 45.0%',
    'shareOfPlan: just below, on, just above 55.0%',
    'shareOfPlan: just below, on, just above 40.0%',
    'shareOfPlan: just below, on, just above 60.0%',
    'shareOfPlan is not there',
    'expectedShare is not there',
  ]);
  expect(of('confirmed')[0]).toMatchObject({
    given: { answer: ['Yes', 'No', 'Not met'] },
    status: 'green red red',
  });
});

test('for an escalation: one less than each count, just the count, and one met between', () => {
  expect(of('off-plan').map(({ says, given, level }) => [says, given.missed, level])).toEqual([
    ['Just 1 in a row', 'true', '0'],
    ['One less than 2 in a row', 'true false', '0 0'],
    ['Just 2 in a row', 'true true', '0 1'],
    ['2 with one met between', 'true false true', '0 0 0'],
    ['2 with one unknown between', 'true _ true', '0 0 1'],
    ['One less than 3 in a row', 'true true false', '0 1 1'],
    ['Just 3 in a row', 'true true true', '0 1 2'],
    ['3 with one met between', 'true true false true', '0 1 1 1'],
    ['3 with one unknown between', 'true true _ true', '0 1 1 2'],
    ['One less than the 2 in a row that clear it', 'true true true false true', '0 1 2 2 2'],
    ['Just the 2 in a row that clear it', 'true true true false false', '0 1 2 2 0'],
  ]);
});

test('a proposal is not confirmed, and can be read as it is', () => {
  expect(proposals.every((each) => !each.confirmed)).toBe(true);
  expect(testsOf(JSON.parse(JSON.stringify(proposals))).cases).toEqual(proposals);
});

test('confirmed, they pass, and every band of every rating that is about a known metric is covered', () => {
  const results = runRuleTests(ruleSet, confirmed(), context);
  expect(results.counts).toEqual({ passed: proposals.length, failed: 0, unconfirmed: 0, refused: 0 });
  expect(sayCoverage(results.coverage).filter((line) => line.includes('Never'))).toEqual([]);
});

test('confirmed, there is nothing more to propose', () => {
  const more = proposeTestCases(ruleSet, confirmed(), context).map(
    ({ rating, escalation }) => escalation ?? rating,
  );
  expect(more).toEqual([]);
});

test('what a confirmed case has tried is not proposed again', () => {
  const left = proposeTestCases(ruleSet, testsOf([autumn]), context).filter(
    (each) => each.escalation === 'off-plan',
  );
  expect(left.map(({ says }) => says)).not.toContain('Just 2 in a row');
  expect(left.map(({ says }) => says)).toContain('2 with one met between');
});

describe('an edit of the rules makes some of them fail', () => {
  test.each([
    ['a tolerance', '"points":2}', '"points":1.9}'],
    ['a band', '"below":95', '"below":95.1'],
    ['a count', '"inARow":3', '"inARow":4'],
    ['a route', '"leicestershire-hwb"', '"discharge-board"'],
    ['what a gap does', '"missing":"hold"', '"missing":"reset"'],
  ])('%s', (_, before, after) => {
    const edited = ruleSetWith((json) => {
      expect(json).toContain(before);
      const changed = json.replaceAll(before, after);
      return before === '"below":95' ? changed.replaceAll('"from":95', '"from":95.1') : changed;
    });
    const { counts } = runRuleTests(edited, confirmed(), context);
    expect(counts.failed).toBeGreaterThan(0);
    expect(counts.passed).toBeGreaterThan(0);
  });
});

test('a rating of metrics that nobody knows is left out: it has no units', () => {
  const rated = proposeTestCases(ruleSet, null, {}).map(({ rating }) => rating);
  expect(rated).not.toContain('on-ready-date');
  expect(rated).toContain('confirmed');
});
