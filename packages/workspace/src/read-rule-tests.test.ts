import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { filesOf, lines, smallWorkspace } from './small-workspace.fixture.ts';

const rules = lines(
  '{',
  '  "id": "discharge", "title": "Discharge", "version": 1, "state": "draft",',
  '  "forPeriods": { "from": "2025-04" },',
  '  "ratings": [',
  '    { "id": "ready", "for": { "metrics": ["bcf.on-ready-date"], "windows": ["month"] },',
  '      "againstTarget": { "target": "plan-2025-26", "green": "met" } }',
  '  ]',
  '}',
);
const tests = lines(
  '{',
  '  "$schema": "rule-tests.schema.json",',
  '  "ruleSet": "discharge",',
  '  "cases": [',
  '    // What the group agreed.',
  '    { "says": "Met and missed", "rating": "ready", "from": "2025-10",',
  '      "given": { "value": "86 85.9", "target": 86 },',
  '      "expect": { "status": "green red" } }',
  '  ]',
  '}',
);
const load = (text: string, more: Readonly<Record<string, string>> = {}) =>
  parseWorkspace(
    filesOf({
      ...smallWorkspace,
      'rules/discharge.rules.json': rules,
      'rules/discharge.test.json': text,
      ...more,
    }),
  );
const found = (text: string, more?: Readonly<Record<string, string>>) =>
  load(text, more).findings.map(
    ({ position, code }) => `${position?.file}:${position?.line}:${position?.column} ${code}`,
  );

test('tests stand beside the workspace and change nothing of it', () => {
  const { ruleTests, findings, workspace, files } = load(tests);
  expect(findings).toEqual([]);
  expect(ruleTests).toMatchObject([
    {
      ruleSet: 'discharge',
      cases: [{ rating: 'ready' }],
      at: { ref: 'rules/discharge.test.json', path: [] },
    },
  ]);
  expect(workspace && 'ruleTests' in workspace).toBe(false);
  expect(files).toContainEqual({ path: 'rules/discharge.test.json', kind: 'rule-tests' });
});

test('every fault is told at its line and column, and the tests are not used', () => {
  const wrong = tests
    .replace('"86 85.9"', '"86 85.9%"')
    .replace('"target"', '"tagret"')
    .replace('"ready"', '"redy"')
    .replace('"status"', '"satus"');
  // Of a case with a key that nobody knows nothing more is read.
  expect(found(wrong)).toEqual(['rules/discharge.test.json:8:19 unknown-key']);
  expect(found(wrong.replace('"satus"', '"status"'))).toEqual([
    'rules/discharge.test.json:6:43 test-name-unknown',
    'rules/discharge.test.json:7:27 series-unreadable',
    'rules/discharge.test.json:7:39 test-name-unknown',
  ]);
  expect(found(wrong.replace('"satus"', '"status"').replace('"redy"', '"ready"'))).toEqual([
    'rules/discharge.test.json:7:27 series-unreadable',
    'rules/discharge.test.json:7:39 test-name-unknown',
  ]);
  expect(load(wrong).ruleTests).toEqual([]);
});

test('a rule set that is not there is told, but not one that was refused', () => {
  expect(found(tests.replace('"discharge"', '"discharges"'))).toEqual([
    'rules/discharge.test.json:3:14 test-name-unknown',
  ]);
  expect(found(tests, { 'rules/discharge.rules.json': rules.replace('"met"', '"mett"') })).toEqual([
    'rules/discharge.rules.json:6:61 not-one-of',
  ]);
});

test('a duplicate key is told, and the tests are not used', () => {
  const { ruleTests, findings } = load(
    tests.replace('"from": "2025-10"', '"from": "2025-10", "from": "2025-11"'),
  );
  expect(findings.map(({ code }) => code)).toEqual(['key-twice']);
  expect(ruleTests).toEqual([]);
});

test('the rules of a workspace know the decimals and a target of each metric', () => {
  expect(load(tests).ruleContext.metrics?.[0]).toMatchObject({
    id: 'bcf.on-ready-date',
    unit: 'percent',
    polarity: 'higher',
    decimals: 1,
    exampleTarget: 86,
  });
});
