import type { Reason } from '@ragstone/rag';
import { comparedFactsOf } from '../expand/compared-facts.ts';
import { impliedPolarity } from '../expand/implied-polarity.ts';
import { isUndecided } from '../expand/is-undecided.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import { unitOfFact } from '../language/catalogues.ts';
import type { Rating } from '../language/rating.ts';

/**
 * Why a rating cannot be applied to a subject at all. Goal bands are plain numbers, so they would colour a figure
 * of another unit or of the opposite polarity without a word: in another unit they conflict, without a polarity
 * nothing is better, and against the polarity they are no rule for it. A source
 * that nobody has chosen to read in one way, and of whose readings nothing is known, gives no rule either.
 */
export const misfitOfRating = (rating: Rating, profile: SubjectProfile): Reason | null => {
  if (!isUndecided(rating)) return misfitOfForm(rating, profile);
  const { means } = rating.reading ?? {};
  if (means === undefined) return 'reading-dependent';
  const misfits = [rating, ...means.map((each) => each.rating)].map((each) => misfitOfForm(each, profile));
  return misfits.find((misfit) => misfit !== null) ?? null;
};

const misfitOfForm = (rating: Rating, profile: SubjectProfile): Reason | null => {
  if (!('goalBands' in rating)) return null;
  if (unitOfFact({ fact: comparedFactsOf(rating).value }, profile) !== rating.goalBands.unit)
    return 'unit-conflict';
  if (profile.polarity === 'none' || typeof profile.polarity === 'object') return 'no-polarity';
  return impliedPolarity(rating.goalBands) === profile.polarity ? null : 'no-rule';
};
