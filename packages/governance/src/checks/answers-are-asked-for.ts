import { closest, within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { questionsOf, type ReturnCheck } from '../return-records.ts';

/** Every answer is to a question of the form. An answer to another is judged by nothing. */
export const answersAreAskedFor: ReturnCheck = ({ definition, completed }) => {
  const known = questionsOf(definition).map(({ id }) => id);
  return completed.answers.flatMap(({ question, source }, index) => {
    if (known.includes(question)) return [];
    const figures = { question, suggestion: closest(question, known) ?? '' };
    const at = within(completed.at, 'answers', index, 'question');
    return [
      finding('unknown-question', 'error', figures, {
        subject: { return: completed.id, question },
        at,
        source,
      }),
    ];
  });
};
