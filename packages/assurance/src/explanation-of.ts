import { explainRating, type Facts, type Rating, type SubjectProfile, sayExplanation } from '@ragstone/rules';
import type { JudgementExplanation } from './assessment.ts';

/** The explanation of one rating of one subject. */
export const explanationOf = (
  rating: Rating,
  facts: Facts,
  profile: SubjectProfile,
): JudgementExplanation => ({
  says: sayExplanation(rating, facts, profile),
  tree: explainRating(rating, facts, profile),
});

/** The explanation of a colour that was taken back because other figures for the same subject say worse. */
export const withdrawn = (explanation: JudgementExplanation): JudgementExplanation => ({
  ...explanation,
  says: [...explanation.says, 'Withdrawn, since other figures say worse: see what contradicts it.'],
});
