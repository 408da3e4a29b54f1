import { expect, test } from 'vitest';
import { quarter3Form as definition } from '../forms.fixture.ts';
import { quarter3Return } from '../returns.fixture.ts';
import { expectedAnswersAreGiven } from './expected-answers-are-given.ts';

const checked = (answers: typeof quarter3Return.answers) =>
  expectedAnswersAreGiven({ definition, completed: { ...quarter3Return, answers }, asOf: '2026-03-01' });

test('the third metric has no assessment, though the form is complete', () => {
  expect(checked(quarter3Return.answers)).toEqual([
    {
      code: 'answer-missing',
      severity: 'error',
      subject: { return: 'county-quarter-3', question: 'assessment.bcf.residential-admissions-65-rate' },
      message:
        "“Assessment of bcf.residential-admissions-65-rate” is not answered. The form's own checker does not look at it, so the form can be complete without it; a right return answers it.",
      figures: { question: 'Assessment of bcf.residential-admissions-65-rate', checker: 'does not look' },
      at: { ref: 'returns', path: [0, 'answers'] },
      source: null,
    },
  ]);
});

test('a question that the checker looks at says so, and a box printed empty is where it is', () => {
  const emptied = quarter3Return.answers.map((each) =>
    each.question === 'conditions.3' ? { ...each, value: null } : each,
  );
  expect(checked(emptied)).toContainEqual(
    expect.objectContaining({
      figures: { question: 'Funding conditions kept', checker: 'looks' },
      source: { document: 'paper', line: 13 },
    }),
  );
});

test('what a right return may leave out is not missed', () => {
  expect(checked([]).map(({ subject }) => subject.question)).not.toContain('money.narrative');
});
