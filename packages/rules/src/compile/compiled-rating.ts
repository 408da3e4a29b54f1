import type { Catalogue, SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';
import { type CompiledRating, compileRating } from './compile-rating.ts';

const compiled = new WeakMap<Rating, Map<string, CompiledRating>>();
const catalogueNumbers = new WeakMap<Catalogue, number>();
let catalogueCount = 0;

/**
 * `compileRating` that works out a rating once for every kind of subject: subjects of one unit, polarity and catalogue
 * share it. A rating is forgotten with its rule set. A rating that is changed in place is not seen to have changed.
 */
export const compiledRating = (rating: Rating, profile: SubjectProfile): CompiledRating => {
  const ofRating = compiled.get(rating) ?? new Map<string, CompiledRating>();
  compiled.set(rating, ofRating);
  const kind = kindOf(profile);
  const found = ofRating.get(kind) ?? compileRating(rating, profile);
  ofRating.set(kind, found);
  return found;
};

const kindOf = ({ unit, polarity, catalogue }: SubjectProfile): string => {
  const way = typeof polarity === 'object' ? `closer to ${polarity.closerTo}` : polarity;
  return `${unit}, ${way}, ${catalogue === undefined ? 'built-in' : numberOf(catalogue)}`;
};

const numberOf = (catalogue: Catalogue): number => {
  const number = catalogueNumbers.get(catalogue) ?? ++catalogueCount;
  catalogueNumbers.set(catalogue, number);
  return number;
};
