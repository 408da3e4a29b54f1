import { expandRating } from '../expand/expand-rating.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';
import { chooseBand, notRated, type RatingResult } from './choose-band.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { Evaluation } from './evaluation.ts';
import { misfitOfRating } from './misfit-of-rating.ts';

/**
 * The colour that a rating gives a subject, or not rated with every reason. Never green, amber or red on an unknown
 * fact that could have decided otherwise.
 */
export const rate = (rating: Rating, facts: Facts, profile: SubjectProfile): RatingResult => {
  const misfit = misfitOfRating(rating, profile);
  if (misfit !== null) return notRated([misfit]);
  const bands = expandRating(rating);
  const evaluations: Evaluation[] = [];
  for (const { when } of bands) {
    const evaluation = evaluateCondition(when, facts, profile);
    evaluations.push(evaluation);
    // What is below the first true band decides nothing.
    if (evaluation.result === true) break;
  }
  return chooseBand(bands, evaluations);
};
