import { expect, test } from 'vitest';
import { quarter3Form as definition } from '../forms.fixture.ts';
import { quarter3Return } from '../returns.fixture.ts';
import { answersAreAskedFor } from './answers-are-asked-for.ts';

test('an answer to no question of the form is judged by nothing, and one near is suggested', () => {
  const answers = quarter3Return.answers.map((answer, index) =>
    index === 1
      ? { ...answer, question: 'condition.1' }
      : index === 2
        ? { ...answer, question: 'risk' }
        : answer,
  );
  const completed = { ...quarter3Return, answers };
  expect(answersAreAskedFor({ definition, completed: quarter3Return, asOf: '2026-03-01' })).toEqual([]);
  expect(answersAreAskedFor({ definition, completed, asOf: '2026-03-01' })).toMatchObject([
    {
      code: 'unknown-question',
      severity: 'error',
      message: 'The form has no question condition.1. Did you mean “conditions.1”?',
      at: { ref: 'returns', path: [0, 'answers', 1, 'question'] },
      source: { line: 11 },
    },
    { message: 'The form has no question risk.', figures: { suggestion: '' } },
  ]);
});
