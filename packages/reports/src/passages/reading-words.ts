import type { RatingOutcome } from '@ragstone/assurance';
import type { Words } from '../words/words.ts';

/** What of a judgement or a subject says how the source of its standing rule was read. */
export interface Read {
  readonly rule: string | null;
  readonly ratings: readonly RatingOutcome[];
}

/** How the source of the standing rule was read, for beside a status; null where it is plain. */
export const readingWords = (
  { evidence }: Pick<Words, 'evidence'>,
  { rule, ratings }: Read,
): string | null => {
  const { reading: says } = evidence;
  const reading = ratings.find((each) => each.rule === rule)?.reading;
  if (reading === undefined) return null;
  const how = reading.chosen === null ? says.everyWay(reading.of) : says.as(reading.of, reading.chosen);
  return reading.decides ? says.decides(how) : how;
};
