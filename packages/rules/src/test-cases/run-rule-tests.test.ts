import { describe, expect, test } from 'vitest';
import { exitCodeOfTests, runRuleTests } from './run-rule-tests.ts';
import { sayCoverage } from './say-coverage.ts';
import { autumn, context, ruleSetWith, testsOf } from './tested.fixture.ts';

const run = (cases: unknown, edit?: (json: string) => string) =>
  runRuleTests(ruleSetWith(edit), testsOf(cases), context);

/** What comes out of each period of one case of the rating. */
const answers = (given: object, more: object = {}, edit?: (json: string) => string) =>
  run(
    [{ says: 'A case', rating: 'on-ready-date', given, expect: { outcome: 'unlike any' }, ...more }],
    edit,
  ).cases[0]?.periods.map(({ actual }) => `${actual.status} ${actual.reasons}`);

test('the autumn passes, from rating to board', () => {
  const results = run([autumn]);
  expect(results.counts).toEqual({ passed: 1, failed: 0, unconfirmed: 0, refused: 0 });
  expect(exitCodeOfTests(results)).toBe(0);
});

test('two met months after it clear it', () => {
  const { value, target } = autumn.given;
  const given = { value: `${value} 88 88.4`, target: `${target} 87.9 88.3` };
  const expected = { state: 'raisedx3 sustainedx2 easing cleared', level: '0 1 2x4 0' };
  expect(run([{ ...autumn, given, expect: expected }]).counts.passed).toBe(1);
});

test('one wrong answer fails the case and the run', () => {
  const results = run([{ ...autumn, expect: { status: 'red amberx4' } }]);
  expect(results.counts.failed).toBe(1);
  expect(exitCodeOfTests(results)).toBe(1);
  expect(results.cases[0]?.periods.map(({ differs }) => differs.length)).toEqual([0, 0, 0, 0, 1]);
});

test('nothing said of a period is no difference', () => {
  expect(run([{ ...autumn, expect: { status: '_x4 red' } }]).counts.passed).toBe(1);
});

test('reasons are compared in any order, and outcomes in the words of the source', () => {
  const gap = { says: 'Nothing there', rating: 'on-ready-date', given: { value: '_*l', target: '_' } };
  expect(run([{ ...gap, expect: { reasons: 'no-target+late', outcome: 'none' } }]).counts.passed).toBe(1);
  expect(run([{ ...autumn, expect: { outcome: 'Not on track to meet goal' } }]).counts.passed).toBe(1);
});

test('a case that nobody confirmed neither passes nor fails, and covers nothing', () => {
  const results = run([{ ...autumn, expect: { status: 'greenx5' }, confirmed: false }]);
  expect(results.counts).toEqual({ passed: 0, failed: 0, unconfirmed: 1, refused: 0 });
  expect(exitCodeOfTests(results)).toBe(0);
  expect(results.cases[0]?.periods[0]?.differs).toEqual(['status']);
  expect(results.coverage.ratings[0]?.bands.every(({ chosen }) => chosen === 0)).toBe(true);
});

test('a case whose rating is gone is refused, and the run fails', () => {
  const results = runRuleTests(
    { ...ruleSetWith(), ratings: [], escalations: [] },
    testsOf([autumn]),
    context,
  );
  expect(results.cases[0]).toMatchObject({ verdict: 'refused', periods: [] });
  expect(results.cases[0]?.refusals[0]).toContain('There is no');
  expect(exitCodeOfTests(results)).toBe(1);
});

describe('figures that are doubtful are rated as the rule set says', () => {
  const doubtful = { value: '88*p 88*c 88*p*c 85*p', target: 87.5 };
  const both = (policy: string) => (json: string) =>
    json
      .replace(/"provisional":"(rate-and-mark|do-not-rate)"/, `"provisional":"${policy}"`)
      .replace(/"caveated":"(rate-and-mark|do-not-rate)"/, `"caveated":"${policy}"`);

  test('not rated, with every reason', () => {
    expect(answers(doubtful, {}, both('do-not-rate'))).toEqual([
      'not-rated provisional',
      'not-rated caveated',
      'not-rated provisional+caveated',
      'not-rated provisional',
    ]);
  });

  test('rated', () => {
    expect(answers(doubtful, {}, both('rate-and-mark'))).toEqual([
      'green none',
      'green none',
      'green none',
      'red none',
    ]);
  });

  test('a doubtful target is no better than a doubtful figure', () => {
    expect(answers({ value: 88, target: '87.5*c' })).toEqual(['not-rated caveated']);
  });

  test('months missing may show a miss, never a pass', () => {
    const partly = { value: '85*m 87*m 88*m', target: 87.5 };
    expect(answers(partly)).toEqual(['red none', 'not-rated partial-window', 'not-rated partial-window']);
    expect(answers(partly, {}, (json) => json.replace('compare-same-months', 'do-not-rate'))).toEqual([
      'not-rated partial-window',
      'not-rated partial-window',
      'not-rated partial-window',
    ]);
  });
});

test('a provisional miss counts for an escalation, and a provisional pass does not clear it', () => {
  const given = { value: '85*p 85*p 88*p 88 88', target: 87.5 };
  const expected = { state: 'raisedx2 sustained easing cleared' };
  expect(run([{ ...autumn, given, expect: expected }]).counts.passed).toBe(1);
});

test('the subject may be said in full, and other subjects have their own facts', () => {
  const lower = { unit: 'percent', polarity: 'lower', decimals: 1 };
  expect(answers({ value: '88', target: 87.5 }, { subject: lower })).toEqual(['amber none']);
  const question = {
    says: 'Answers',
    rating: 'confirmed',
    given: { answer: ['Yes', 'Not met', null, 'yes'] },
  };
  const expected = { status: 'green red not-ratedx2', reasons: 'nonex2 no-answer no-rule' };
  expect(run([{ ...question, expect: expected }]).counts.passed).toBe(1);
});

test('coverage counts bands, what each comparison came to, levels and changes', () => {
  const { coverage } = run([autumn]);
  expect(coverage.ratings[0]).toEqual({
    rating: 'on-ready-date',
    bands: [
      { status: 'green', outcome: 'On track to meet goal', chosen: 0 },
      { status: 'amber', outcome: 'Not on track to meet goal', chosen: 3 },
      { status: 'red', outcome: 'Not on track to meet goal', chosen: 2 },
    ],
    conditions: [
      {
        says: 'value at least as good as target',
        true: 0,
        false: 5,
        unknown: 0,
        edges: [{ below: 0, on: 0, above: 0 }],
      },
      {
        says: 'value at least as good as target loosened by 2 percentage points',
        true: 3,
        false: 2,
        unknown: 0,
        edges: [{ below: 0, on: 0, above: 0 }],
      },
    ],
    readings: [],
  });
  expect(coverage.escalations[0]).toMatchObject({
    escalation: 'off-plan',
    levels: [1, 1],
    changes: { raised: 1, 'level-rises': 2, cleared: 0 },
  });
  expect(sayCoverage(coverage)).toContain(
    'on-ready-date: 2 of 3 bands, 3 of 4 outcomes of conditions. Never: green; "value at least as good as target" true.',
  );
  expect(sayCoverage(coverage)).toContain('off-plan: 2 of 2 levels, 1 of 3 changes. Never: eases; cleared.');
});

test('a figure just beside a threshold or on it is counted as such', () => {
  const { coverage } = run([
    {
      says: 'Edges',
      rating: 'on-ready-date',
      given: { value: '87.4 87.5 87.6 85.3', target: 87.5 },
      expect: { status: '_ green _x2' },
    },
  ]);
  expect(coverage.ratings[0]?.conditions.map(({ edges }) => edges)).toEqual([
    [{ below: 1, on: 1, above: 1 }],
    [{ below: 0, on: 0, above: 0 }],
  ]);
});

test('the same inputs give the same results, as plain JSON', () => {
  const results = run([autumn]);
  expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  expect(JSON.stringify(run([autumn]))).toBe(JSON.stringify(results));
});
