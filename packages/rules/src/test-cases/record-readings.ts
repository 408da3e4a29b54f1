import { rate } from '../evaluate/rate.ts';
import { expandRating } from '../expand/expand-rating.ts';
import type { Explanation } from '../explain/explain-rating.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';

/** How often the cases tell another reading of a source from what the rating makes of it. */
export interface ReadingCoverage {
  /** The id of the reading in its list. */
  readonly reading: string;
  /** The periods that it would give another colour or other words. */
  readonly tells: number;
}

export interface ReadingsRecorder {
  readonly add: (explanation: Explanation, facts: Facts, profile: SubjectProfile) => void;
  readonly result: () => readonly ReadingCoverage[];
}

/**
 * Counts, for each other reading of a rating's source, the periods whose answer depends on it. A reading that comes to
 * the bands of the rating itself is the chosen one, which nothing can tell apart, and is left out.
 */
export const recordReadings = (rating: Rating): ReadingsRecorder => {
  const own = JSON.stringify(expandRating(rating));
  const others = (rating.reading?.means ?? [])
    .filter((each) => JSON.stringify(expandRating(each.rating)) !== own)
    .map((each) => ({ ...each, tells: 0 }));
  return {
    add: ({ status, outcome }, facts, profile) => {
      for (const other of others) {
        const under = rate(other.rating, facts, profile);
        if (under.status !== status || under.outcome !== outcome) other.tells += 1;
      }
    },
    result: () => others.map(({ id, tells }) => ({ reading: id, tells })),
  };
};
