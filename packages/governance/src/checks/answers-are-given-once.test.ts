import { expect, test } from 'vitest';
import { quarter3Form as definition } from '../forms.fixture.ts';
import { quarter3Return } from '../returns.fixture.ts';
import { answersAreGivenOnce } from './answers-are-given-once.ts';

test('a question answered twice has both answers named', () => {
  const second = { question: 'conditions.2', value: 'No', source: { document: 'paper', line: 90 } };
  const completed = { ...quarter3Return, answers: [second, ...quarter3Return.answers] };
  expect(answersAreGivenOnce({ definition, completed: quarter3Return, asOf: '2026-03-01' })).toEqual([]);
  expect(answersAreGivenOnce({ definition, completed, asOf: '2026-03-01' })).toMatchObject([
    {
      code: 'answered-twice',
      severity: 'error',
      message: '“Objectives implemented” is answered 2 times: Yes, No. Keep the answer that was submitted.',
      at: { path: [0, 'answers', 0] },
      source: { line: 90 },
    },
  ]);
});

test('an answer that is a sentence ends the list with one full stop', () => {
  const second = { question: 'conditions.2', value: 'As before.', source: { document: 'paper', line: 90 } };
  const completed = { ...quarter3Return, answers: [...quarter3Return.answers, second] };
  const [found] = answersAreGivenOnce({ definition, completed, asOf: '2026-03-01' });
  expect(found?.message).toContain('Yes, As before. Keep the answer');
});
