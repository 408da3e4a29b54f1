import { rags } from '@ragstone/rag';
import { type Applies, kindOf } from '../language/applies.ts';
import type { Condition } from '../language/condition.ts';
import type { AnswerRating, Band } from '../language/rating.ts';
import { answeredFact } from './answered-fact.ts';

/** The fact that an answer about a subject is read from: the answer to a question, the status of an action. */
export const answeredFactOf = (applies: Applies): string => answeredFact[kindOf(applies)] ?? 'answer';

/** Whether the fact is one of these words. */
export const answerIs = (fact: string, words: string | readonly string[]): Condition => {
  const answers = typeof words === 'string' ? [words] : words;
  const leaves = answers.map((value): Condition => ({ fact, operator: 'is', value }));
  const [only] = leaves;
  return leaves.length === 1 && only !== undefined ? only : { any: leaves };
};

/** One band for each colour that an answer can have. */
export const expandAnswer = (form: AnswerRating, fact: string): readonly Band[] =>
  rags.flatMap((status) => {
    const words = form[status];
    return words === undefined ? [] : [{ status, outcome: null, when: answerIs(fact, words) }];
  });
