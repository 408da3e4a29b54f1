import type { AlternativeRating, AlternativeReading, Rating } from '../language/rating.ts';
import { readingsNamed } from '../language/readings-named.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { KnownReadings } from './rule-context.ts';

/** Puts beside each reading what the list that it names holds: every alternative as the rating that it would make. */
export const linkReadings = (ruleSet: RuleSet, known: readonly KnownReadings[] = []): RuleSet => ({
  ...ruleSet,
  ratings: ruleSet.ratings.map((rating) => {
    const { reading } = rating;
    const name = reading && readingsNamed(reading);
    const alternatives = known.find(({ id }) => id === name)?.alternatives ?? null;
    if (reading === undefined || alternatives === null) return rating;
    return {
      ...rating,
      reading: { ...reading, means: alternatives.map((each) => alternativeOf(rating, each)) },
    };
  }),
});

const alternativeOf = (rating: Rating, alternative: AlternativeReading): AlternativeRating => ({
  id: alternative.id,
  says: alternative.says,
  rating: ratingUnder(rating, alternative),
});

/** A rating with everything but its form and its reading, and the form of another reading. */
export const ratingUnder = (
  { id, asks, standing, for: applies, wording, needs }: Rating,
  { id: _, says: __, note: ___, ...form }: AlternativeReading,
): Rating => ({ id, asks, standing, for: applies, wording, needs, ...form });
