import { printList, type Reason, type Status, statusWords } from '@ragstone/rag';
import type { AlternativeRating, Rating } from '@ragstone/rules';
import type { Conflict, RatingOutcome } from './assessment.ts';

/** What a rating says of a subject. */
export interface Answer {
  readonly status: Status;
  readonly outcome: string | null;
  readonly reasons: readonly Reason[];
}

/** How the words of an ambiguous source were read for a rating, and what each other reading says of the subject. */
export interface RatingReading {
  readonly of: string;
  /** Null where nobody chose: then there is a colour only where every reading gives it. */
  readonly chosen: string | null;
  readonly alternatives: readonly ReadingAnswer[];
  /** Whether a reading gives another colour or other words than the rating does. */
  readonly decides: boolean;
}

export interface ReadingAnswer extends Answer {
  readonly id: string;
  readonly says: string;
}

/**
 * The reading of a rating with the answer of every alternative; null where the source is plain. The answer of the
 * rating is never changed by it: a reading that was chosen stands, and what it depends on is said beside it.
 */
export const readOtherwise = (
  { reading }: Rating,
  answer: Answer,
  answerUnder: (alternative: AlternativeRating) => Answer,
): RatingReading | null => {
  if (reading === undefined) return null;
  const alternatives = (reading.means ?? []).map((alternative): ReadingAnswer => {
    const { status, outcome, reasons } = answerUnder(alternative);
    return { id: alternative.id, says: alternative.says, status, outcome, reasons };
  });
  return {
    of: reading.of,
    chosen: reading.chosen ?? null,
    alternatives,
    decides: alternatives.some((each) => !isSame(each, answer)),
  };
};

/** The conflict of a rating that the reading decides. */
export const readingConflicts = ({ reading, ...answer }: RatingOutcome): readonly Conflict[] =>
  reading?.decides
    ? [
        {
          code: 'reading-dependent',
          message: `The source can be read otherwise: ${sayOthers(reading, answer)}.`,
        },
      ]
    : [];

/** What the readings that differ say: `red as “…” and “…”; green as “…”`. */
const sayOthers = ({ alternatives }: RatingReading, answer: Answer): string => {
  const differing = alternatives.filter((each) => !isSame(each, answer));
  return [...new Set(differing.map(sayAnswer))]
    .map((said) => {
      const readings = differing.filter((each) => sayAnswer(each) === said).map(({ says }) => `“${says}”`);
      return `${said} as ${printList(readings)}`;
    })
    .join('; ');
};

/** A colour in words; what has none in the words of its source, or why. */
export const sayAnswer = ({ status, outcome, reasons }: Answer): string => {
  if (status !== 'not-rated') return statusWords[status].toLowerCase();
  return outcome === null || reasons.some((reason) => reason !== 'within-band')
    ? statusWords[status].toLowerCase()
    : `“${outcome}”`;
};

const isSame = (one: Answer, other: Answer): boolean =>
  one.status === other.status && one.outcome === other.outcome;
