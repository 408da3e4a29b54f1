import type { Answer } from './completed-return.ts';
import type { Question, Requirement } from './return-definition.ts';

const given: Readonly<Record<Requirement, (answer: Answer) => string | undefined>> = {
  explanation: (answer) => answer.explanation,
  'mitigating-actions': (answer) => answer.mitigatingActions,
  timeframe: (answer) => answer.timeframe,
  'expected-date': (answer) => answer.expectedDate,
};

const isFilled = (value: string | number | null | undefined): boolean =>
  value != null && String(value).trim() !== '';

/** Whether the box holds anything. `N/A` is something: presence is not correctness. */
export const isAnswered = ({ value }: Answer): boolean => isFilled(value);

/** What this answer to the question makes due and is not given with it, each once, in the form's order. */
export const unmetDemands = (question: Question, answer: Answer): readonly Requirement[] => [
  ...new Set(
    question.demands
      .filter(({ when }) => when === String(answer.value))
      .flatMap(({ requires }) => requires)
      .filter((requirement) => !isFilled(given[requirement](answer))),
  ),
];
