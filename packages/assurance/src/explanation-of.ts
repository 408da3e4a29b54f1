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
