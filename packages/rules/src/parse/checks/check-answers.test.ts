import { expect, test } from 'vitest';
import { faultsOfRating } from './faults-of.fixture.ts';

const said = (answer: object) => faultsOfRating({ for: { each: 'question' }, answer });

test('an answer has one colour', () => {
  expect(said({ green: ['Yes', 'Met'], amber: 'Partly', red: ['No', 'Not met'] })).toEqual([]);
  expect(said({ green: ['Yes', 'No'], red: 'No' })).toEqual([
    expect.stringContaining('The answer “No” has two colours'),
  ]);
  expect(said({ green: 'Yes', amber: ['Partly', 'No'], red: ['No', 'Partly'] })).toHaveLength(2);
});

test('an answer that is written twice under one colour has one', () => {
  expect(said({ green: ['Yes', 'Yes'], red: 'No' })).toEqual([]);
});
