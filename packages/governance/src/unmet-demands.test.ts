import { expect, test } from 'vitest';
import type { Question } from './return-definition.ts';
import { unmetDemands } from './unmet-demands.ts';

const question: Question = {
  id: 'condition',
  asks: 'Met?',
  answer: { kind: 'choice', options: ['Yes', 'No', 'Partly'] },
  checked: true,
  expected: true,
  demands: [
    { when: 'No', requires: ['explanation', 'mitigating-actions', 'timeframe'] },
    { when: 'No', requires: ['explanation', 'expected-date'] },
    { when: 'Partly', requires: ['timeframe'] },
  ],
};
const answer = { question: 'condition', source: { document: 'paper', line: 1 } };

test('an answer demands what its definition says, each thing once', () => {
  expect(unmetDemands(question, { ...answer, value: 'Yes' })).toEqual([]);
  expect(unmetDemands(question, { ...answer, value: 'Partly' })).toEqual(['timeframe']);
  expect(unmetDemands(question, { ...answer, value: 'No' })).toEqual([
    'explanation',
    'mitigating-actions',
    'timeframe',
    'expected-date',
  ]);
});

test('what is given is not demanded again', () => {
  const given = {
    ...answer,
    value: 'No',
    explanation: 'Late.',
    mitigatingActions: 'Staff.',
    timeframe: 'June',
  };
  expect(unmetDemands(question, given)).toEqual(['expected-date']);
  expect(unmetDemands(question, { ...given, expectedDate: '2026-06-30' })).toEqual([]);
});
