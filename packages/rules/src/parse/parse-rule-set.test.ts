import { describe, expect, test } from 'vitest';
import betterCareFund from '../fixtures/better-care-fund.json' with { type: 'json' };
import smallestDraft from '../fixtures/smallest-draft.json' with { type: 'json' };
import { bounds } from './bounds.ts';
import { parseRuleSet } from './parse-rule-set.ts';
import type { RuleContext } from './rule-context.ts';
import { sayRuleFinding } from './say-rule-finding.ts';

const context: RuleContext = {
  metrics: [
    { id: 'bcf.discharged-on-ready-date', unit: 'percent', polarity: 'higher' },
    { id: 'bcf.discharge-delay', unit: 'days', polarity: 'lower', exampleTarget: 0.73 },
    { id: 'vaccination.childhood.mmr', unit: 'percent', polarity: 'higher' },
  ],
  targets: ['bcf-plan-2025-26'],
  returns: ['bcf-2025-26-q3'],
};

/** What is said of the rule set with one value replaced, each after its path; null takes the key out. */
const faultsWith = (path: string, value: unknown, known: RuleContext = context): readonly string[] => {
  const input = structuredClone(betterCareFund) as unknown as Record<string, unknown>;
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const at = keys.reduce((object, key) => object[key] as Record<string, unknown>, input);
  if (value === undefined) delete at[last];
  else at[last] = value;
  const parsed = parseRuleSet(input, known);
  return parsed.ok
    ? []
    : parsed.findings.map((finding) => `${finding.path.join('/')}: ${sayRuleFinding(finding)}`);
};

/** A rating of the discharge percentage, in place of the others. */
const faultsOfBands = (when: unknown): readonly string[] =>
  faultsWith('ratings', [
    { id: 'r', for: { metrics: ['bcf.discharge-delay'] }, bands: [{ status: 'green', when }] },
  ]);

test('a rule set is read, with defaults where it says nothing', () => {
  const parsed = parseRuleSet(betterCareFund, context);
  expect(parsed.ok && parsed.ruleSet.ratings.map(({ standing }) => standing)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(parsed.ok && '$schema' in parsed.ruleSet).toBe(false);
  expect(parseRuleSet(smallestDraft)).toEqual({
    ok: true,
    ruleSet: {
      ...smallestDraft,
      figures: {
        provisional: 'do-not-rate',
        partWindow: 'do-not-rate',
        caveated: 'do-not-rate',
        restated: 'do-not-rate',
      },
      conditions: {},
      protect: [],
      ratings: [],
      duties: [],
      escalations: [],
      rollUps: [],
    },
  });
});

test('a tolerance that nobody could mean is refused without numbers made of it', () => {
  const [said] = faultsWith('ratings/0/againstTarget/amber/missedByUpTo', 2e306);
  expect(said).toBe(
    'ratings/0/againstTarget/amber/missedByUpTo: 2e+306 does not say what it is a part of. Write { "percentOfTarget": … } or { "points": … }.',
  );
});

test('windows left out are windows of every kind', () => {
  const parsed = parseRuleSet(betterCareFund, context);
  const childhood = parsed.ok ? parsed.ruleSet.ratings[2]?.for : null;
  expect(childhood && 'windows' in childhood && childhood.windows).toContain('season');
});

describe('a tolerance that is not clear is refused with what it could mean', () => {
  const amber = 'ratings/0/againstTarget/amber/missedByUpTo';
  const fivePercent =
    'could be two things: 5 percent of 87.5% is 4.4 percentage points: amber down to 83.1%; 5 points: amber down to 82.5%. Write { "percentOfTarget": 5 } or { "points": 5 }.';
  test.each([
    [5, `5 ${fivePercent}`],
    ['5%', `"5%" ${fivePercent}`],
    [{ percent: 5 }, `{"percent":5} ${fivePercent}`],
    ['near', '"near" does not say what it is a part of. Write { "percentOfTarget": … } or { "points": … }.'],
  ])('%j', (written, says) => {
    expect(faultsWith(amber, written)).toEqual([`${amber}: ${says}`]);
  });

  test('in the unit, the direction and by a target of the metric', () => {
    const delay = 'ratings/1/againstTarget/amber/missedByUpTo';
    expect(faultsWith(delay, 5)).toEqual([
      `${delay}: 5 could be two things: 5 percent of 0.73 days is 0.04 days: amber up to 0.77 days; 5 days: amber up to 5.73 days. Write { "percentOfTarget": 5 } or { "amount": 5, "unit": "days" }.`,
    ]);
  });

  test('points about days do not fit, if the metric is known', () => {
    const path = 'ratings/1/againstTarget/amber';
    const written = { missedByUpTo: { points: 2 } };
    expect(faultsWith(path, written)).toEqual([
      `${path}/missedByUpTo: bcf.discharge-delay is in days. 2 percentage points cannot be set about days. Write { "amount": …, "unit": "days" } or { "percentOfTarget": … }.`,
    ]);
    expect(faultsWith(path, written, {})).toEqual([]);
  });
});

describe('what word processors and spreadsheets write is refused, and what was meant is said', () => {
  test.each([
    [
      'ratings/2/goalBands/red/below',
      '90%',
      'Expected a number, found the text "90%". Write 90, without quotes, signs or commas.',
    ],
    [
      'ratings/2/goalBands/red/below',
      '1,592',
      'Expected a number, found the text "1,592". Write 1592, without quotes, signs or commas.',
    ],
    [
      'ratings/2/goalBands/red/below',
      '£2.50',
      'Expected a number, found the text "£2.50". Write 2.5, without quotes, signs or commas.',
    ],
    [
      'ratings/2/goalBands/red/below',
      '–3',
      'Expected a number, found the text "–3". Write -3, without quotes, signs or commas.',
    ],
    ['ratings/2/goalBands/red/below', 'ninety', 'Expected a number, found the text "ninety".'],
    ['version', '3', 'Expected a number, found the text "3". Write 3, without quotes, signs or commas.'],
    ['version', 1.5, 'Expected a whole number, found a number.'],
    ['version', 0, 'The number must be at least 1.'],
    ['adopted/on', '31/03/2026', '"31/03/2026" is not a day. Write it as year-month-day: 2026-03-31.'],
    [
      'adopted/on',
      '2026-02-30',
      '"2026-02-30" is not a day. Write it as year-month-day, such as 2026-03-31.',
    ],
    ['forPeriods/to', '03/2026', '"03/2026" is not a month. Write it as year-month: 2026-03.'],
    ['forPeriods/to', '2026-03-31', '"2026-03-31" is not a month. Write it as year-month: 2026-03.'],
    [
      'ratings/0/id',
      '“On–ready date”',
      '"“On–ready date”" is not an id: small letters, digits and plain hyphens, no spaces and no curly quotes. Did you mean "on-ready-date"?',
    ],
    ['title', '', 'The text is empty.'],
    ['title', null, 'Expected text, found null.'],
  ])('%s: %j', (path, value, says) => {
    expect(faultsWith(path, value)).toEqual([`${path}: ${says}`]);
  });
});

describe('what is not known is refused, with what was likely meant', () => {
  test.each([
    ['tittle', 'x', 'tittle: "tittle" is not a key that can stand here. Did you mean "title"?'],
    [
      'ratings/0/againstTarget/target',
      'bcf-plan-2025-25',
      'ratings/0/againstTarget/target: There is no target "bcf-plan-2025-25". Did you mean "bcf-plan-2025-26"?',
    ],
    [
      'ratings/1/for/metrics/0',
      'bcf.discharge-dealy',
      'ratings/1/for/metrics/0: There is no metric "bcf.discharge-dealy". Did you mean "bcf.discharge-delay"?',
    ],
    [
      'ratings/4/for/in',
      'bcf-2025-26-q4',
      'ratings/4/for/in: There is no return "bcf-2025-26-q4". Did you mean "bcf-2025-26-q3"?',
    ],
    [
      'ratings/0/for/windows/0',
      'monht',
      'ratings/0/for/windows/0: "monht" is none of the words for this. Did you mean "month"?',
    ],
    [
      'duties/0/requires/0',
      'narative',
      'duties/0/requires/0: There is no fact "narative". Did you mean "narrative"?',
    ],
    [
      'duties/0/requires/0',
      'totalPlanned',
      'duties/0/requires/0: "totalPlanned" is not a fact that is true or false, so it cannot be required.',
    ],
    [
      'duties/0/when/value/percentOf',
      'constructor',
      'duties/0/when/value/percentOf: There is no fact "constructor". Expected one of "totalPlanned", "changeInActivity", "underspend", "spentShare", "expectedShare", "narrative".',
    ],
    [
      'rollUps/0/says',
      '{gren} of {all}',
      'rollUps/0/says: There is no placeholder "gren". Did you mean "green"?',
    ],
    ['title', undefined, ': The key "title" is missing.'],
    [
      'ratings/5/otherwise/status',
      'green',
      'ratings/5/otherwise/status: "otherwise" may give "red" or no colour (null), never "green": what no band provides for is not good.',
    ],
  ])('%s: %j', (path, value, says) => {
    expect(faultsWith(path, value)).toEqual([says]);
  });
});

describe('conditions', () => {
  const leaf = { fact: 'value', operator: 'moreThan', value: 5 };
  const at = 'ratings/0/bands/0/when';
  test.each([
    [
      { ...leaf, operator: 'betterThen' },
      `${at}/operator: "betterThen" is not an operator. Did you mean "betterThan"?`,
    ],
    [{ ...leaf, fact: 'valeu' }, `${at}/fact: There is no fact "valeu". Did you mean "value"?`],
    [
      { ...leaf, value: '5%' },
      `${at}/value: Expected a number, found the text "5%". Write 5, without quotes, signs or commas.`,
    ],
    [
      { ...leaf, operator: 'is' },
      `${at}: "value" cannot be compared by "is": "is" compares words, or true and false: for a number write "equal".`,
    ],
    [
      { ...leaf, value: true },
      `${at}: "value" cannot be compared by "moreThan": a number, words, and true or false are never compared with one another.`,
    ],
    [
      { ...leaf, value: { fact: 'value' } },
      `${at}: "value" cannot be compared by "moreThan": a fact compared with itself always gives the same answer.`,
    ],
    [
      { fact: 'missed', operator: 'moreThan', value: true },
      `${at}: "missed" cannot be compared by "moreThan": that compares numbers, and this is not one.`,
    ],
    [
      { ...leaf, operator: 'within', value: 5 },
      `${at}: "value" cannot be compared by "within": "within" needs a fact with "loosenedBy".`,
    ],
    [
      { ...leaf, value: { fact: 'target', loosenedBy: { points: 5 } } },
      `${at}/value/loosenedBy: bcf.discharge-delay is in days. 5 percentage points cannot be set about days. Write { "amount": …, "unit": "days" } or { "percentOfTarget": … }.`,
    ],
    [
      { all: [] },
      `${at}/all: The list "all" is empty: nothing in it could be true or false. Write a condition in it.`,
    ],
    [
      { any: [] },
      `${at}/any: The list "any" is empty: nothing in it could be true or false. Write a condition in it.`,
    ],
    [{ fact: 'value', value: 5 }, `${at}: The key "operator" is missing.`],
    [
      { ...leaf, path: '$.x' },
      `${at}/path: "path" is not a key that can stand here. Expected one of "all", "any", "not", "condition", "fact", "with", "metric", "window", "breakdown", "interval", "operator", "value" and 1 more.`,
    ],
    [
      { all: [leaf], any: [leaf] },
      `${at}: "all", "any" do not go together. Write one of: "all"; or "any"; or "not"; or "condition"; or "fact" with "operator" with "value".`,
    ],
    [
      {},
      `${at}: Write one of: "all"; or "any"; or "not"; or "condition"; or "fact" with "operator" with "value".`,
    ],
    [[leaf], `${at}: Expected an object, found a list.`],
  ])('%j', (when, says) => {
    expect(faultsOfBands(when)).toContain(says);
  });

  test('an operand is of one form', () => {
    const value = { fact: 'target', plus: { percentOfTarget: 5 }, minus: { percentOfTarget: 5 } };
    expect(faultsOfBands({ ...leaf, value })[0]).toMatch(/value: "fact", "plus", "minus" do not go together/);
  });

  test('facts of two units are never compared', () => {
    expect(
      faultsWith('duties/0/when', {
        fact: 'spentShare',
        operator: 'moreThan',
        value: { fact: 'totalPlanned' },
      }),
    ).toEqual([
      'duties/0/when: "spentShare" is in percent and "totalPlanned" in pounds: two units are never compared.',
    ]);
  });

  test('are at most so deep', () => {
    const nested = (depth: number): unknown => (depth === 0 ? leaf : { not: nested(depth - 1) });
    expect(faultsOfBands(nested(bounds.conditionDepth))).toEqual([]);
    expect(faultsOfBands(nested(bounds.conditionDepth + 1))).toEqual([
      `${at}: The condition is nested more than 12 deep.`,
    ]);
    expect(faultsOfBands(nested(1000))).toEqual([': The rule set is nested more than 48 deep.']);
  });
});

describe('goal bands', () => {
  const path = 'ratings/2/goalBands';
  test.each([
    [
      { red: { below: 90 }, amber: { from: 91, below: 95 }, green: { from: 95 } },
      `${path}: 90% has no colour: it falls between red and amber.`,
    ],
    [
      { red: { below: 91 }, amber: { from: 90, below: 95 }, green: { from: 95 } },
      `${path}/amber: 90% would be both red and amber.`,
    ],
    [
      { red: { below: 90 }, green: { from: 90, below: 100 } },
      `${path}: 100% has no colour: it falls outside green.`,
    ],
    [
      { red: { from: 0, below: 90 }, green: { from: 90 } },
      `${path}: -1% has no colour: it falls outside red.`,
    ],
    [
      { red: { below: 90 }, amber: { from: 95, below: 90 }, green: { from: 95 } },
      `${path}/amber: No number is amber: none is at least 95 and below 90.`,
    ],
    [
      { amber: { below: 90 }, red: { from: 90, below: 95 }, green: { from: 95 } },
      `${path}: From the lowest numbers up the bands are amber, red, green. They must run from red to green or from green to red: are red and amber swapped?`,
    ],
    [
      { green: { below: 90 }, red: { from: 90 } },
      `${path}: For vaccination.childhood.mmr higher is better, but 89% and everything below it would be green.`,
    ],
    [{ green: {} }, `${path}: There is 1 band: two or three are needed, or every number has one colour.`],
    [{ green: {}, red: {} }, `${path}/red: 0% would be both green and red.`],
  ])('%j', (bands, says) => {
    expect(faultsWith(path, { unit: 'percent', ...bands })).toEqual([says]);
  });

  test('are in the unit of the metric', () => {
    expect(faultsWith(`${path}/unit`, 'days')).toEqual([
      `${path}/unit: The bands are in days, but vaccination.childhood.mmr is in percent.`,
    ]);
  });
});

describe('ratings', () => {
  test.each([
    [
      'ratings/0/againstTarget/amber',
      { missedByUpTo: { points: 0 } },
      'ratings/0/againstTarget/amber: The tolerance is 0, so nothing would ever be amber. Leave amber out, or make it wider.',
    ],
    [
      'ratings/3/againstTarget/amber',
      { within: { points: 5 } },
      'ratings/3/againstTarget/amber: Amber reaches no further than green, so nothing would ever be amber. Make it wider than green.',
    ],
    [
      'ratings/3/againstTarget/amber',
      { missedByUpTo: { points: 9 } },
      'ratings/3/againstTarget/amber: Green "met" goes with amber "missedByUpTo", green "within" with a wider amber "within".',
    ],
    [
      'ratings/3/for',
      { each: 'question' },
      'ratings/3/againstTarget: "againstTarget" compares numbers, and a question has none. Write "answer" or "bands".',
    ],
    [
      'ratings/5/bands/1/outcome',
      undefined,
      'ratings/5/bands/1: The band has neither a colour nor an outcome: give it one.',
    ],
    [
      'ratings/1/id',
      'on-ready-date',
      'ratings/1/id: There is another rating "on-ready-date": number 1 of the list.',
    ],
    [
      'ratings/5/standing',
      true,
      'ratings/5/for: "near-target" and "on-ready-date" both stand for the same subject (bcf.discharged-on-ready-date, month). Give one of them "standing": false.',
    ],
    [
      'ratings/1/for/metrics/0',
      'bcf.*',
      'ratings/1/for: "delay" and "on-ready-date" both stand for the same subject (bcf.discharged-on-ready-date, month). Give one of them "standing": false.',
    ],
    ['ratings/3/note', '.'.repeat(2001), 'ratings/3/note: The text has more than 2000 characters.'],
  ])('%s: %j', (path, value, says) => {
    expect(faultsWith(path, value)).toContain(says);
  });

  test('are of one form', () => {
    expect(faultsWith('ratings/0/answer', { green: 'Yes', red: 'No' })[0]).toMatch(
      /^ratings\/0: "againstTarget", "answer" do not go together/,
    );
    expect(faultsWith('ratings/0/againstTarget', undefined)[0]).toMatch(
      /^ratings\/0: Write one of: "againstTarget"; or "againstComparators"; or "goalBands"/,
    );
  });

  test('are at most so many', () => {
    expect(faultsWith('ratings', Array(501).fill(betterCareFund.ratings[3]))[0]).toBe(
      'ratings: The list has more than 500 members.',
    );
  });
});

test('what is adopted says by whom, a draft does not, and months run forwards', () => {
  expect(faultsWith('adopted', undefined)[0]).toMatch(
    /^state: The rule set is adopted, but does not say by whom and when/,
  );
  expect(faultsWith('state', 'draft')[0]).toMatch(/^adopted: A draft has not been adopted/);
  expect(faultsWith('forPeriods/to', '2025-03')[0]).toBe(
    'forPeriods/to: The last month, 2025-03, is before the first, 2025-04.',
  );
});

test('every fault is found at once, and one hides none elsewhere', () => {
  const input = structuredClone(betterCareFund);
  input.ratings[0] = {
    ...input.ratings[0],
    againstTarget: { target: 'no-plan', green: 'met', amber: { missedByUpTo: 5 } },
  } as never;
  input.ratings[2] = {
    ...input.ratings[2],
    goalBands: { unit: 'percent', red: { below: 90 }, green: { from: 95 } },
  } as never;
  const parsed = parseRuleSet({ ...input, version: '3', adopted: undefined }, context);
  expect(parsed.ok ? [] : parsed.findings.map(({ code }) => code).sort()).toEqual([
    'adoption-missing',
    'bands-gap',
    'text-for-number',
    'tolerance-unclear',
    'unknown-name',
  ]);
});

test.each([undefined, null, 5, 'text', [], {}, JSON.parse('{"__proto__":{"id":"x"},"constructor":1}')])(
  '%j is no rule set',
  (input) => {
    const parsed = parseRuleSet(input);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.findings.map(sayRuleFinding)).not.toEqual([]);
  },
);

describe('a slip is answered with what was meant', () => {
  const bands = (green: object, amber: object, red: object) => ({ unit: 'percent', green, amber, red });
  test.each([
    [
      'ratings/2/goalBands',
      bands({ atLeast: 95 }, { from: 90, lessThan: 95 }, { below: 90 }),
      [
        'ratings/2/goalBands/amber/lessThan: "lessThan" is not a key that can stand here. Did you mean "below"?',
        'ratings/2/goalBands/green/atLeast: "atLeast" is not a key that can stand here. Did you mean "from"?',
      ],
    ],
    [
      'ratings/2/goalBands',
      bands({ from: 90, below: 95 }, { from: 95 }, { below: 90 }),
      [
        'ratings/2/goalBands: From the lowest numbers up the bands are red, green, amber. They must run from red to green or from green to red: are green and amber swapped?',
      ],
    ],
    [
      'ratings/0/for/metrics',
      [],
      [
        'ratings/0/for/metrics: The list "metrics" is empty. Name at least one metric, such as "bcf.discharge-delay".',
      ],
    ],
    [
      'ratings/0/for/windows',
      [],
      [
        'ratings/0/for/windows: The list "windows" is empty. Name at least one kind, such as "month", or leave the key out for every kind.',
      ],
    ],
  ])('%s as %j', (path, value, says) => {
    expect([...faultsWith(path, value)].sort()).toEqual(says);
  });
});
