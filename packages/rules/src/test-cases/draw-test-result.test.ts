import { expect, test } from 'vitest';
import { drawTestResult } from './draw-test-result.ts';
import { runRuleTests } from './run-rule-tests.ts';
import { autumn, context, ruleSetWith, testsOf } from './tested.fixture.ts';

const drawn = (test: object) =>
  runRuleTests(ruleSetWith(), testsOf([{ ...autumn, ...test }]), context).cases.map(drawTestResult);

test('a difference has the periods across the top, both answers, a mark and the reason', () => {
  expect(drawn({ expect: { status: 'red amberx4', level: '0 1 1 2 2' } })).toMatchInlineSnapshot(`
    [
      "failed: Every month since July 2025 was missed (case 1, on-ready-date, off-plan)
              2025-07  2025-08  2025-09  2025-10  2025-11
      value   81.2     85.9     85.4     86       84.2
      target  86.1     86.5     86.8     87.2     87.5
      status  red      amber    amber    amber    amber    expected
              red      amber    amber    amber    red      actual
                                                  ^^^
      level   0        1        1        2        2        expected
              0        1        2        2        2        actual
                                ^
      2025-09: Missed in July to September 2025: three in a row, so it goes to leicestershire-hwb to decide.
      2025-11: 84.2% against 87.5%: missed by 3.3 percentage points. Amber reaches down to 85.5%, 2 percentage points from the target. Red: "Not on track to meet goal".
    ",
    ]
  `);
});

test('what is as expected is drawn once', () => {
  expect(drawn({ expect: { route: '_ discharge-group _x3' } })).toMatchInlineSnapshot(`
    [
      "passed: Every month since July 2025 was missed (case 1, on-ready-date, off-plan)
              2025-07  2025-08          2025-09  2025-10  2025-11
      value   81.2     85.9             85.4     86       84.2
      target  86.1     86.5             86.8     87.2     87.5
      route   _        discharge-group  _        _        _
    ",
    ]
  `);
});

test('a case that was refused says why', () => {
  const [refused] = runRuleTests({ ...ruleSetWith(), escalations: [] }, testsOf([autumn]), context).cases;
  expect(refused && drawTestResult(refused)).toMatchInlineSnapshot(`
    "refused: Every month since July 2025 was missed (case 1, on-ready-date, off-plan)
      There is no escalation "off-plan".
    "
  `);
});
