import { expect, test } from 'vitest';
import { compareIntervalWithGoal, compareWithGoal, compareWithGoalRange } from './compare-with-goal.ts';

test('a goal that is no number is refused, and never met', () => {
  for (const goal of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(compareWithGoal(5, goal, 'higher')).toMatchObject({
      code: 'not-a-number',
      figures: { input: 'goal' },
    });
    expect(compareIntervalWithGoal({ lower95: 4, upper95: 6 }, goal, 'higher')).toMatchObject({
      code: 'not-a-number',
    });
    expect(compareWithGoalRange(5, { lower: 1, upper: goal }, 'higher')).toMatchObject({
      code: 'not-a-number',
    });
  }
});

test('a value that is no number is missing', () => {
  expect(compareWithGoal(Number.NaN, 5, 'higher')).toMatchObject({ code: 'value-missing' });
  expect(compareWithGoalRange(null, { lower: 1, upper: 2 }, 'lower')).toMatchObject({
    code: 'value-missing',
  });
});

test('what binary arithmetic adds moves no value over a bound', () => {
  expect(compareWithGoal((0.1 + 0.2) * 100, 30, 'lower')).toBe('better');
  expect(compareWithGoalRange(100 * 0.57, { lower: 50, upper: 57 }, 'higher')).toBe('better');
});
