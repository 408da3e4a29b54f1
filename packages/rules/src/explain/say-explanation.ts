import { reasonWords, statusWords } from '@ragstone/rag';
import { comparedFactsOf } from '../expand/compared-facts.ts';
import { answeredFactOf } from '../expand/expand-answer.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';
import { type Explanation, explainRating } from './explain-rating.ts';
import { sayAgainstTarget } from './say-against-target.ts';
import { sayComparisons } from './say-comparisons.ts';
import { sayAnswer, sayGoalBands } from './say-short-forms.ts';

/**
 * Why a rating came out as it did, as plain sentences: what was compared, and what came of it. Numbers have the
 * decimals of their reports, and more where it takes more to see on which side of a threshold they fall.
 */
export const sayExplanation = (rating: Rating, facts: Facts, profile: SubjectProfile): readonly string[] => {
  const explanation = explainRating(rating, facts, profile);
  return [...sayCompared(rating, facts, profile, explanation), sayResult(explanation)];
};

const sayCompared = (
  rating: Rating,
  facts: Facts,
  profile: SubjectProfile,
  explanation: Explanation,
): readonly string[] => {
  if ('againstTarget' in rating) {
    return sayAgainstTarget(rating.againstTarget, comparedFactsOf(rating), facts, profile);
  }
  if ('goalBands' in rating) {
    return sayGoalBands(rating.goalBands, comparedFactsOf(rating).value, explanation.bands, facts, profile);
  }
  if ('answer' in rating) return sayAnswer(answeredFactOf(rating.for), facts);
  // The chosen band says why; where none was chosen, each that could not be ruled out, or each that was.
  const chosen = explanation.bands.filter((band) => band.chosen);
  const unknown = explanation.bands.filter((band) => band.when.result === 'unknown');
  const told = chosen.length > 0 ? chosen : unknown.length > 0 ? unknown : explanation.bands;
  return sayComparisons(
    told.map((band) => band.when),
    profile,
  );
};

const sayResult = ({ status, outcome, reasons }: Explanation): string => {
  const words = [
    ...(outcome === null ? [] : [`"${outcome}"`]),
    ...reasons.map((reason) => reasonWords[reason]),
  ];
  return words.length === 0 ? `${statusWords[status]}.` : `${statusWords[status]}: ${words.join('; ')}.`;
};
