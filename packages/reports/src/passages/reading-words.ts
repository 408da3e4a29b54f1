import type { RatingOutcome } from '@ragstone/assurance';

/** What of a judgement or a subject says how the source of its standing rule was read. */
export interface Read {
  readonly rule: string | null;
  readonly ratings: readonly RatingOutcome[];
}

/** How the source of the standing rule was read, for beside a status; null where it is plain. */
export const readingWords = ({ rule, ratings }: Read): string | null => {
  const reading = ratings.find((each) => each.rule === rule)?.reading;
  if (reading === undefined) return null;
  const how =
    reading.chosen === null
      ? `“${reading.of}” is read in every way that it can be`
      : `“${reading.of}” is read as: ${reading.chosen}`;
  return reading.decides ? `${how}. Read otherwise, the answer is another` : how;
};
