import { periodOf } from '@ragstone/calendar';
import type { Answer, Question } from '@ragstone/governance';
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
            completed.answers.find((answer) => answer.question === question.id),
          ),
          profile: { unit: 'count', polarity: 'none', decimals: 0 },
        }),
      ),
    );
  });

const factsOf = (question: Question, answer: Answer | undefined): Subject['facts'] => ({
  answer:
    answer === undefined || answer.value === null || answer.value === ''
      ? { known: false, reasons: ['no-answer'] }
      : { known: true, value: question.answer.kind === 'choice' ? String(answer.value) : answer.value },
  explanation: fact(isGiven(answer?.explanation)),
  'mitigating-actions': fact(isGiven(answer?.mitigatingActions)),
  timeframe: fact(isGiven(answer?.timeframe)),
  'expected-date': fact(isGiven(answer?.expectedDate)),
  narrative: fact(isGiven(answer?.explanation)),
});

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
