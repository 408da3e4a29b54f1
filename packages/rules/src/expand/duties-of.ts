import type { Duty, RuleSet } from '../language/rule-set.ts';
import { answeredFactOf, answerIs } from './expand-answer.ts';

/**
 * Every duty of a rule set: those written as such, and one for each `whenNo` of an answer, under the id
 * `<rating>/when-no`.
 */
export const dutiesOf = (ruleSet: Pick<RuleSet, 'ratings' | 'duties'>): readonly Duty[] => [
  ...ruleSet.duties,
  ...ruleSet.ratings.flatMap((rating): readonly Duty[] =>
    'answer' in rating && rating.answer.whenNo !== undefined
      ? [
          {
            id: `${rating.id}/when-no`,
            for: rating.for,
            when: answerIs(answeredFactOf(rating.for), rating.answer.red),
            requires: rating.answer.whenNo.requires,
          },
        ]
      : [],
  ),
];
