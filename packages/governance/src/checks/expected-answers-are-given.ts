import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { answersTo, questionsOf, type ReturnCheck } from '../return-records.ts';
import { isAnswered } from '../unmet-demands.ts';

/**
 * Every question that a right return answers is answered, whether or not the form's own checker looks at it: a form
 * can be complete and say nothing of a metric.
 */
export const expectedAnswersAreGiven: ReturnCheck = ({ definition, completed }) =>
  questionsOf(definition)
    .filter(({ expected }) => expected)
    .flatMap((question) => {
      const given = answersTo(question, completed);
      if (given.some(isAnswered)) return [];
      const figures = {
        question: question.asks,
        checker: question.checked ? 'looks' : 'does not look',
      } as const;
      const subject = { return: completed.id, question: question.id };
      const source = given[0]?.source ?? question.source ?? null;
      return [
        finding('answer-missing', 'error', figures, { subject, at: within(completed.at, 'answers'), source }),
      ];
    });
