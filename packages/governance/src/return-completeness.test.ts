import { describe, expect, test } from 'vitest';
import type { Answer } from './completed-return.ts';
import { planForm, quarter3Form, yearEndForm } from './forms.fixture.ts';
import { returnCompleteness } from './return-completeness.ts';
import { planReturn, quarter3Return } from './returns.fixture.ts';

const withCondition2 = (answer: Partial<Answer>) => ({
  ...quarter3Return,
  answers: quarter3Return.answers.map((each) =>
    each.question === 'conditions.2' ? { ...each, ...answer } : each,
  ),
});
const missingOf = (completed: typeof quarter3Return) =>
  returnCompleteness(quarter3Form, completed).checks.flatMap(({ question, missing }) =>
    missing.length ? [[question, missing]] : [],
  );

test('the published quarter is complete, though one metric is not assessed', () => {
  const { complete, checks } = returnCompleteness(quarter3Form, quarter3Return);
  expect(complete).toBe(true);
  expect(checks.map(({ section, question }) => question ?? section)).toEqual([
    'cover',
    'cover.signed-off',
    'conditions',
    'conditions.1',
    'conditions.2',
    'conditions.3',
    'conditions.4',
    'metrics',
    'money',
    'money.spent',
  ]);
});

test('another form asks for more', () => {
  expect(returnCompleteness(yearEndForm, quarter3Return).complete).toBe(false);
  expect(returnCompleteness(planForm, planReturn).complete).toBe(true);
});

describe('a condition answered No', () => {
  test('is incomplete without what it demands, and so are its section and the form', () => {
    const completed = withCondition2({ value: 'No', explanation: 'Late.' });
    expect(missingOf(completed)).toEqual([['conditions.2', ['mitigating-actions']]]);
    const { complete, checks } = returnCompleteness(quarter3Form, completed);
    expect(complete).toBe(false);
    expect(
      checks.filter((check) => !check.complete).map(({ section, question }) => [section, question]),
    ).toEqual([
      ['conditions', null],
      ['conditions', 'conditions.2'],
    ]);
  });

  test('is complete with it', () => {
    expect(
      missingOf(withCondition2({ value: 'No', explanation: 'Late.', mitigatingActions: 'More staff.' })),
    ).toEqual([]);
  });

  test('is not explained by blanks', () => {
    expect(missingOf(withCondition2({ value: 'No', explanation: ' ', mitigatingActions: '' }))).toEqual([
      ['conditions.2', ['explanation', 'mitigating-actions']],
    ]);
  });
});

test.each([null, '', '  '])('%j is no answer', (value) => {
  expect(missingOf(withCondition2({ value }))).toEqual([['conditions.2', ['answer']]]);
});

test('zero is an answer, and so is one that the form does not offer: presence is not correctness', () => {
  expect(missingOf(withCondition2({ value: 0 }))).toEqual([]);
  expect(missingOf(withCondition2({ value: 'Perhaps' }))).toEqual([]);
});
