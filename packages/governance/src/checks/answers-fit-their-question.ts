import { isDay } from '@ragstone/calendar';
import { closest, type Whereabouts, within } from '@ragstone/rag';
import type { Answer } from '../completed-return.ts';
import { finding, type GovernanceFinding } from '../finding.ts';
import type { AnswerForm, Question } from '../return-definition.ts';
import { questionsOf, type ReturnCheck } from '../return-records.ts';
import { isAnswered } from '../unmet-demands.ts';

/** An answer is one that the form can hold: one of the options letter by letter, or money, text or a day. */
export const answersFitTheirQuestion: ReturnCheck = ({ definition, completed: { id, answers, at } }) => {
  const questions = questionsOf(definition);
  return answers.flatMap((answer, index) => {
    const question = questions.find((each) => each.id === answer.question);
    if (question === undefined || !isAnswered(answer)) return [];
    const subject = { return: id, question: question.id };
    return misfit(question, answer, {
      subject,
      at: within(at, 'answers', index, 'value'),
      source: answer.source,
    });
  });
};

const wanted: Readonly<Record<Exclude<AnswerForm['kind'], 'choice'>, string>> = {
  text: 'text',
  money: 'pounds, as a number',
  date: 'a day, as YYYY-MM-DD',
};

const misfit = (
  { asks, answer: form }: Question,
  { value }: Answer,
  whereabouts: Whereabouts,
): readonly GovernanceFinding[] => {
  const answer = typeof value === 'string' ? `“${value}”` : String(value);
  if (form.kind === 'choice') {
    if (form.options.some((option) => option === value)) return [];
    const options = form.options.map((option) => `“${option}”`).join(', ');
    const figures = {
      question: asks,
      answer,
      options,
      suggestion: closest(String(value), form.options) ?? '',
    };
    return [finding('answer-not-an-option', 'error', figures, whereabouts)];
  }
  const fits =
    form.kind === 'money'
      ? typeof value === 'number'
      : typeof value === 'string' && (form.kind === 'text' || isDay(value));
  if (fits) return [];
  return [
    finding(
      'answer-of-another-kind',
      'error',
      { question: asks, answer, wanted: wanted[form.kind] },
      whereabouts,
    ),
  ];
};
