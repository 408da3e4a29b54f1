import { describe, expect, test } from 'vitest';
import { parseRuleTests } from './parse-rule-tests.ts';
import { autumn, context, refusalsOf, ruleSetWith, testsOf } from './tested.fixture.ts';

const plain = {
  says: 'Met',
  rating: 'on-ready-date',
  given: { value: '87.5', target: 87.5 },
  expect: { status: 'green' },
};

test('tests are read, and stand as confirmed where nothing is said', () => {
  expect(testsOf([autumn, plain]).cases.map(({ confirmed }) => confirmed)).toEqual([true, true]);
  expect(refusalsOf([plain], { $schema: 'rule-tests.schema.json', note: 'Agreed in June.' })).toEqual([]);
});

test('the latest version is tested, or the one that is named', () => {
  const [three, four] = [ruleSetWith(), ruleSetWith((json) => json.replace('"version":3', '"version":4'))];
  const versionOf = (more: object) => {
    const parsed = parseRuleTests(
      { ruleSet: 'better-care-fund', cases: [plain], ...more },
      [three, four],
      context,
    );
    return parsed.ok ? parsed.ruleSet.version : parsed.findings.map(({ code }) => code);
  };
  expect([versionOf({}), versionOf({ version: 3 }), versionOf({ version: 5 })]).toEqual([
    4,
    3,
    ['test-name-unknown'],
  ]);
});

describe('every fault is told at its path', () => {
  const given = plain.given;
  test.each([
    [
      { ...plain, raiting: 'x' },
      ['cases/0/raiting: "raiting" is not a key that can stand here. Did you mean "rating"?'],
    ],
    [{ ...plain, says: undefined }, ['cases/0: The key "says" is missing.']],
    [
      { ...plain, rating: 'on-ready-dat' },
      ['cases/0/rating: There is no rating "on-ready-dat". Did you mean "on-ready-date"?'],
    ],
    [
      { ...plain, rating: undefined, expect: { status: 'green' } },
      ['cases/0: The case names neither a "rating" nor an "escalation".'],
    ],
    [{ ...plain, expect: {} }, ['cases/0/expect: The case expects nothing, so it could never fail.']],
    [
      { ...plain, expect: { status: '_' } },
      ['cases/0/expect: The case expects nothing, so it could never fail.'],
    ],
    [
      { ...plain, expect: { status: 'gren' } },
      ['cases/0/expect/status: "gren" is none of the words for this. Write green.'],
    ],
    [
      { ...plain, expect: { reasons: 'late+nothing' } },
      [
        'cases/0/expect/reasons: "nothing" is none of the words for this. Expected one of "no-data", "not-yet-due", "late", "no-target", "no-comparator", "no-baseline", "target-not-measurable", "suppressed", "small-number", "provisional", "caveated", "stale".',
      ],
    ],
    [
      { ...plain, expect: { state: 'raised' } },
      ['cases/0/expect/state: "state" is about an escalation, and the case names none.'],
    ],
    [
      { ...plain, given: { value: '87 85%', target: 87 }, expect: { status: 'green red' } },
      [
        'cases/0/given/value: "85%" is not a number. Write plain digits with a point, or _ for a gap. Write 85.',
      ],
    ],
    [
      { ...plain, given: { value: '87 85', target: '87x3' }, expect: { status: 'green red' } },
      [
        'cases/0/given/target: There are 3 values, and 2 in "value": each stands for one period. Write _ where there is nothing to say.',
      ],
    ],
    [
      { ...plain, given: { ...given, valeu: 5 } },
      ['cases/0/given/valeu: There is no fact "valeu". Did you mean "value"?'],
    ],
    [
      { ...plain, given: { ...given, comparator: 5 } },
      [
        'cases/0/given/comparator: "comparator" does not name one fact. It must say "with": comparator[with=england].',
      ],
    ],
    [
      { ...plain, given: { ...given, 'previous[with=england]': 5 } },
      [
        'cases/0/given/previous[with=england]: "previous[with=england]" does not name one fact. Write its name alone.',
      ],
    ],
    [
      { ...plain, subject: { metric: 'bcf.discharge-dely' } },
      ['cases/0/subject: There is no metric "bcf.discharge-dely". Did you mean "bcf.discharge-delay"?'],
    ],
    [
      { ...plain, subject: { metric: 'bcf.discharge-delay' } },
      ['cases/0/subject: "on-ready-date" is not about bcf.discharge-delay.'],
    ],
    [
      { ...plain, rating: 'childhood' },
      [
        'cases/0: The rule is about several metrics. Say which: "subject": { "metric": "vaccination.childhood.mmr" }.',
      ],
    ],
    [{ ...plain, from: '2025-13' }, [expect.stringContaining('cases/0/from: “2025-13” cannot be a period')]],
    [
      { ...plain, from: 'FY2025-26-Q1' },
      ['cases/0/from: The rule is not about windows of the kind "quarter", only "month", "year-to-date".'],
    ],
    [
      { ...plain, subject: { unit: 'percent' } },
      ['cases/0/subject: The key "polarity" is missing.', 'cases/0/subject: The key "decimals" is missing.'],
    ],
  ])('%j', (written, refusals) => {
    expect(refusalsOf([written])).toEqual(refusals);
  });

  test('all at once, and of a rule set that is not there', () => {
    const wrong = { ...plain, rating: 'x', given: { value: '85%' } };
    expect(refusalsOf([wrong, plain, { ...plain, expect: {} }, { ...plain, aks: 1 }])).toHaveLength(4);
    expect(refusalsOf([plain], { ruleSet: 'better-care-found' })).toEqual([
      'ruleSet: There is no rule set "better-care-found". Did you mean "better-care-fund"?',
    ]);
    expect(refusalsOf([])).toEqual(['cases: The list "cases" is empty. Write at least one member.']);
  });
});
