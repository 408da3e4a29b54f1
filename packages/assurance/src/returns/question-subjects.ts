import { periodOf } from '@ragstone/calendar';
import type { Answer, Question } from '@ragstone/governance';
import { known, unknown } from '@ragstone/rag';
import type { Facts, FactValue } from '@ragstone/rules';
import type { Knowledge } from '../knowledge.ts';
import { fact, type Subject } from '../rate-subject.ts';

/** Every question of every return known, answered or not, as a subject of rules. */
export const questionSubjects = (knowledge: Knowledge): readonly Subject[] =>
  knowledge.returns.flatMap((completed) => {
    const definition = knowledge.workspace.returnDefinitions.find((each) => each.id === completed.definition);
    if (definition === undefined) return [];
    return definition.sections.flatMap((section) =>
      section.questions.map(
        (question): Subject => ({
          kind: 'question',
          id: `${completed.id}/${question.id}`,
          title: question.asks,
          period: periodOf(definition.financialYear),
          in: completed.definition,
          section: section.id,
          knownOn: knowledge.publishedOn([{ document: completed.document, line: 1 }]),
          facts: factsOf(
            question,
            completed.answers.filter((answer) => answer.question === question.id && isGiven(answer.value)),
          ),
          profile: { unit: 'count', polarity: 'none', decimals: 0 },
        }),
      ),
    );
  });

/**
 * What a box holds. One that is answered twice, and not alike, holds neither: nobody can say which was submitted. What is
 * demanded beside an answer that is given twice is there where it is beside both.
 */
const factsOf = (question: Question, answers: readonly Answer[]): Subject['facts'] => {
  const has = (text: (answer: Answer) => string | undefined): FactValue =>
    answers.length > 0 && answers.every((answer) => isGiven(text(answer)));
  return {
    answer: answerOf(question, answers),
    explanation: fact(has(({ explanation }) => explanation)),
    'mitigating-actions': fact(has(({ mitigatingActions }) => mitigatingActions)),
    timeframe: fact(has(({ timeframe }) => timeframe)),
    'expected-date': fact(has(({ expectedDate }) => expectedDate)),
    narrative: fact(has(({ explanation }) => explanation)),
  };
};

const answerOf = ({ answer }: Question, answers: readonly Answer[]): Facts[string] => {
  const values = [
    ...new Set(answers.map(({ value }) => (answer.kind === 'choice' ? String(value) : (value ?? '')))),
  ];
  const [only, ...others] = values;
  if (only === undefined) return unknown('no-answer');
  return others.length === 0 ? known(only) : unknown('figures-conflict');
};

const isGiven = (text: Answer['value'] | undefined): boolean => text != null && String(text).trim() !== '';
