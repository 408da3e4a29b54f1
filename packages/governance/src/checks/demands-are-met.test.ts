import { expect, test } from 'vitest';
import type { Answer } from '../completed-return.ts';
import { quarter3Form as definition } from '../forms.fixture.ts';
import { quarter3Return } from '../returns.fixture.ts';
import { demandsAreMet } from './demands-are-met.ts';

const answered = (answer: Pick<Answer, 'question' | 'value'>) =>
  demandsAreMet({
    definition,
    completed: { ...quarter3Return, answers: [{ ...answer, source: { document: 'paper', line: 1 } }] },
    asOf: '2026-03-01',
  });

test('every demand of the published quarter is met', () => {
  expect(demandsAreMet({ definition, completed: quarter3Return, asOf: '2026-03-01' })).toEqual([]);
});

test('a No names all that it demands', () => {
  expect(answered({ question: 'conditions.1', value: 'No' })).toMatchObject([
    {
      code: 'explanation-missing',
      severity: 'error',
      message:
        '“Plans jointly agreed” is answered “No”, which demands an explanation and mitigating actions; not given.',
    },
  ]);
});

test('an answer that the checker does not look at is held to its demands too', () => {
  expect(
    answered({ question: 'assessment.bcf.discharge-delay', value: 'Not on track to meet goal' }),
  ).toHaveLength(1);
});

test('no answer demands nothing', () => {
  expect(answered({ question: 'conditions.1', value: null })).toEqual([]);
});
