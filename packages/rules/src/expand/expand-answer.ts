import { rags } from '@ragstone/rag';
import type { Condition } from '../language/condition.ts';
import type { AnswerRating, Band } from '../language/rating.ts';

/** Whether the question's answer is one of these words. */
export const answerIs = (words: string | readonly string[]): Condition => {
  const answers = typeof words === 'string' ? [words] : words;
  const leaves = answers.map((value): Condition => ({ fact: 'answer', operator: 'is', value }));
  const [only] = leaves;
  return leaves.length === 1 && only !== undefined ? only : { any: leaves };
};

/** One band for each colour that an answer can have. */
export const expandAnswer = (form: AnswerRating): readonly Band[] =>
  rags.flatMap((status) => {
    const words = form[status];
    return words === undefined ? [] : [{ status, outcome: null, when: answerIs(words) }];
  });
