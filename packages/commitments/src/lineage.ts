import type { StrategyReview } from './strategy-review.ts';

/** What came of a commitment in the end, through every review: itself where none has decided on it. */
export const successorsOf = (commitment: string, reviews: readonly StrategyReview[]): readonly string[] =>
  follow(commitment, new Set(), (id) =>
    reviews
      .flatMap(({ decisions }) => decisions.filter((each) => each.commitment === id))
      .map(({ into }) => into),
  );

/** What a commitment came of in the beginning, through every review: itself where nothing leads to it. */
export const predecessorsOf = (commitment: string, reviews: readonly StrategyReview[]): readonly string[] =>
  follow(commitment, new Set(), (id) => {
    const of = reviews.flatMap(({ decisions }) => decisions.filter(({ into }) => into.includes(id)));
    return of.length === 0 ? [] : [of.map((decision) => decision.commitment)];
  });

/** The ends of every way from an id; a way that comes back to where it was goes no further. */
const follow = (
  id: string,
  seen: ReadonlySet<string>,
  next: (id: string) => readonly (readonly string[])[],
): readonly string[] => {
  const ways = next(id);
  if (ways.length === 0) return [id];
  const further = new Set([...seen, id]);
  const ends = ways.flat().filter((each) => !further.has(each));
  return [...new Set(ends.flatMap((each) => follow(each, further, next)))];
};
