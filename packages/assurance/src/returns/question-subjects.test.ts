import type { Answer } from '@ragstone/governance';
import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { withReturns } from './forms.fixture.ts';
import { questionSubjects } from './question-subjects.ts';

const source = { document: 'pack', line: 10 };

/** The facts of the question whether it is agreed, by the answers that the return prints to it. */
const facts = (...answers: readonly Omit<Answer, 'question' | 'source'>[]) => {
  const workspace = withReturns(['E10000018']);
  const returns = workspace.returns.map((each) => ({
    ...each,
    answers: answers.map((answer) => ({ ...answer, question: 'agreed', source })),
  }));
  const [agreed] = questionSubjects(knowledgeOn({ ...workspace, returns }, '2026-06-15'));
  return agreed?.facts;
};

test('an answer is what its box holds', () => {
  expect(facts({ value: 'Yes' })?.answer).toEqual({ known: true, value: 'Yes' });
  expect(facts()?.answer).toEqual({ known: false, reasons: ['no-answer'] });
  expect(facts({ value: null })?.answer).toEqual({ known: false, reasons: ['no-answer'] });
  expect(facts({ value: '  ' })?.answer).toEqual({ known: false, reasons: ['no-answer'] });
});

test('a box that is answered twice, and not alike, holds neither, whichever stands first', () => {
  const conflict = { known: false, reasons: ['figures-conflict'] };
  expect(facts({ value: 'Yes' }, { value: 'No' })?.answer).toEqual(conflict);
  expect(facts({ value: 'No' }, { value: 'Yes' })?.answer).toEqual(conflict);
  expect(facts({ value: 'Yes' }, { value: null }, { value: 'Yes' })?.answer).toEqual({
    known: true,
    value: 'Yes',
  });
});

test('what is demanded beside an answer printed twice is there where it is beside both', () => {
  const explained = { value: 'No', explanation: 'A new lead is being found.' };
  expect(facts(explained)?.explanation).toEqual({ known: true, value: true });
  expect(facts(explained, { value: 'No' })?.explanation).toEqual({ known: true, value: false });
});
