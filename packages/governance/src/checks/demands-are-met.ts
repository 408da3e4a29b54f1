import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { Requirement } from '../return-definition.ts';
import { questionsOf, type ReturnCheck } from '../return-records.ts';
import { isAnswered, unmetDemands } from '../unmet-demands.ts';

const requirementWords: Readonly<Record<Requirement, string>> = {
  explanation: 'an explanation',
  'mitigating-actions': 'mitigating actions',
  timeframe: 'a timeframe',
  'expected-date': 'an expected date',
};

/** What an answer demands is given with it: the explanation of a No, checker or not. */
export const demandsAreMet: ReturnCheck = ({ definition, completed: { id, answers, at } }) => {
  const questions = questionsOf(definition);
  return answers.flatMap((answer, index) => {
    const question = questions.find((each) => each.id === answer.question);
    const unmet = question && isAnswered(answer) ? unmetDemands(question, answer) : [];
    if (question === undefined || unmet.length === 0) return [];
    const missing = unmet.map((each) => requirementWords[each]).join(' and ');
    const figures = { question: question.asks, answer: `“${answer.value}”`, missing };
    const subject = { return: id, question: question.id };
    return [
      finding('explanation-missing', 'error', figures, {
        subject,
        at: within(at, 'answers', index),
        source: answer.source,
      }),
    ];
  });
};
