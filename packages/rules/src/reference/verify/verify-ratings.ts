import { explainRating } from '../../explain/explain-rating.ts';
import type { Facts, SubjectProfile } from '../../language/catalogue.ts';
import type { Rating } from '../../language/rating.ts';
import type { Difference } from './difference.ts';
import { type Explain, verifyRating } from './verify-rating.ts';

/** A rating and a subject that it rates. */
export interface RatedSubject {
  readonly rating: Rating;
  readonly facts: Facts;
  readonly profile: SubjectProfile;
}

export interface Verification {
  /** How many ratings were compared, the one that differs among them. */
  readonly compared: number;
  readonly difference: Difference | null;
}

/**
 * Verifies one rating after the other, up to the first that differs. Never several at once: json-rules-engine is
 * several times slower so.
 */
export const verifyRatings = async (
  subjects: Iterable<RatedSubject>,
  explain: Explain = explainRating,
): Promise<Verification> => {
  let compared = 0;
  for (const { rating, facts, profile } of subjects) {
    compared += 1;
    const difference = await verifyRating(rating, facts, profile, explain);
    if (difference !== null) return { compared, difference };
  }
  return { compared, difference: null };
};
