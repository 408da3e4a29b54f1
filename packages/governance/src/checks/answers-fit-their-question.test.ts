import { expect, test } from 'vitest';
import type { Answer } from '../completed-return.ts';
import { yearEndForm as definition } from '../forms.fixture.ts';
import { quarter3Return } from '../returns.fixture.ts';
import { answersFitTheirQuestion } from './answers-fit-their-question.ts';

const answered = (question: string, value: Answer['value']) =>
  answersFitTheirQuestion({
    definition,
    completed: { ...quarter3Return, answers: [{ question, value, source: { document: 'paper', line: 1 } }] },
    asOf: '2026-03-01',
  });

test.each([
  ['conditions.1', 'Yes'],
  ['conditions.1', null],
  ['money.spent', 0],
  ['money.narrative', 'N/A'],
  ['impact.agreed-on', '2026-05-28'],
  ['no-question', 'x'],
])('%s may be answered %j', (question, value) => expect(answered(question, value)).toEqual([]));

test.each([
  ['yes', '“Plans jointly agreed” is answered “yes”; the form offers “Yes”, “No”. Did you mean “Yes”?'],
  ['Partly', '“Plans jointly agreed” is answered “Partly”; the form offers “Yes”, “No”.'],
  [1, '“Plans jointly agreed” is answered 1; the form offers “Yes”, “No”.'],
])('a choice answered %j is refused with the options', (value, message) => {
  expect(answered('conditions.1', value)).toMatchObject([
    { code: 'answer-not-an-option', severity: 'error', message, at: { path: [0, 'answers', 0, 'value'] } },
  ]);
});

test.each([
  ['money.spent', '£61,507,339', 'pounds, as a number'],
  ['money.narrative', 5, 'text'],
  ['impact.agreed-on', '28/05/2026', 'a day, as YYYY-MM-DD'],
])('%s answered %j is of another kind', (question, value, wanted) => {
  expect(answered(question, value)).toMatchObject([{ code: 'answer-of-another-kind', figures: { wanted } }]);
});
