import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { answersTo, questionsOf, type ReturnCheck } from '../return-records.ts';

/** A question is answered once: of two answers nobody can say which was submitted. */
export const answersAreGivenOnce: ReturnCheck = ({ definition, completed }) =>
  questionsOf(definition).flatMap((question) => {
    const given = answersTo(question, completed);
    const last = given.at(-1);
    if (last === undefined || given.length === 1) return [];
    const figures = {
      question: question.asks,
      times: given.length,
      answers: given.map(({ value }) => value ?? 'nothing').join(', '),
    };
    const subject = { return: completed.id, question: question.id };
    const at = within(completed.at, 'answers', completed.answers.indexOf(last));
    return [finding('answered-twice', 'error', figures, { subject, at, source: last.source })];
  });
