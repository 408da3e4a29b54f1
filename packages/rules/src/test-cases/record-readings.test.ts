import { expect, test } from 'vitest';
import type { Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import { runRuleTests } from './run-rule-tests.ts';
import { sayCoverage } from './say-coverage.ts';
import { context, ruleSetWith, testsOf } from './tested.fixture.ts';

/** “Within 2%”, read as points of the plan, with the other reading beside it. */
const read = (rating: Rating): Rating => {
  if (!('againstTarget' in rating)) throw new Error('the fixture is judged against its plan');
  const { target, green } = rating.againstTarget;
  const percent: Rating = {
    ...rating,
    againstTarget: { target, green, amber: { missedByUpTo: { percentOfTarget: 2 } } },
  };
  const means = [
    { id: 'points', says: '2 points', rating },
    { id: 'percent', says: '2% of the plan', rating: percent },
  ];
  return { ...rating, reading: { of: 'within 2%', chosen: 'points', alternatives: 'two-percent', means } };
};

const whole = ruleSetWith();
const ruleSet: RuleSet = {
  ...whole,
  ratings: whole.ratings.map((rating) => (rating.id === 'on-ready-date' ? read(rating) : rating)),
};

const coverageOf = (value: string) => {
  const given = { value, target: '87.5' };
  const says = 'Near the plan';
  const cases = testsOf([{ says, rating: 'on-ready-date', given, expect: { status: 'amber' } }], ruleSet);
  return runRuleTests(ruleSet, cases, context).coverage;
};

test('a case that both readings answer alike tells nothing apart, and that is said', () => {
  const coverage = coverageOf('86.0');
  expect(coverage.ratings[0]?.readings).toEqual([{ reading: 'percent', tells: 0 }]);
  expect(sayCoverage(coverage)[0]).toContain('0 of 1 other readings');
  expect(sayCoverage(coverage)[0]).toContain('reading "percent" told apart');
});

test('1.9 points short is within 2 points, and beyond 2% of 87.5', () => {
  const coverage = coverageOf('85.6');
  expect(coverage.ratings[0]?.readings).toEqual([{ reading: 'percent', tells: 1 }]);
  expect(sayCoverage(coverage)[0]).toContain('1 of 1 other readings');
  expect(sayCoverage(coverage)[0]).not.toContain('told apart');
});

test('a rating whose source nobody doubts has no readings to exercise', () => {
  expect(
    coverageOf('86.0')
      .ratings.slice(1)
      .flatMap(({ readings }) => readings),
  ).toEqual([]);
});
