import { rags } from '@ragstone/rag';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** An answer has one colour: of two the better would be given, and No could be green. */
export const checkAnswers: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    if (!('answer' in value)) return [];
    const { answer } = value;
    const coloured = rags.flatMap((status) => [...new Set([answer[status] ?? []].flat())]);
    const twice = [...new Set(coloured.filter((word, index) => coloured.indexOf(word) !== index))];
    return twice.map((word) => ({ code: 'answer-coloured-twice', path: [...path, 'answer'], word }));
  });
