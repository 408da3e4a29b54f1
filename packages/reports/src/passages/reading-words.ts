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
  const of = { rule, ratings };
  const how = howRead({ evidence }, of);
  return how !== null && dependsOnReading(of) ? evidence.reading.decides(how) : how;
};

const readingOf = ({ rule, ratings }: Read): RatingOutcome['reading'] =>
  ratings.find((each) => each.rule === rule)?.reading;

/** Whether another reading of the source would give another answer. */
export const dependsOnReading = (of: Read): boolean => readingOf(of)?.decides === true;

/** The same without a word on whether it decides, for where many are told at once. */
export const howRead = ({ evidence }: Pick<Words, 'evidence'>, of: Read): string | null => {
  const { reading: says } = evidence;
  const reading = readingOf(of);
  if (reading === undefined) return null;
  return reading.chosen === null ? says.everyWay(reading.of) : says.as(reading.of, reading.chosen);
};
