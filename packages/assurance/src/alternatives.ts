import { type Derived, deriveWith, type FigureRequest } from '@ragstone/metrics';
import { compareNumbers, type Maybe, type Reason } from '@ragstone/rag';
import { basisWords } from './basis-words.ts';
import type { Knowledge } from './knowledge.ts';

/** Another number for the same subject, which could decide differently. */
export interface Alternative {
  readonly code: Extract<Reason, 'method-conflict' | 'figures-conflict'>;
  /** How a sentence about it begins: `Counted as “older return”`. */
  readonly as: string;
  readonly number: Derived;
}

/**
 * What else the evidence says of a subject: the number counted by each other method, in the whole span or the months
 * that have it, and the printed number of a derived metric where rounding does not explain the difference.
 */
export const alternativesOf = (
  request: FigureRequest,
  bases: readonly string[],
  standing: Maybe<Derived>,
  { book, workspace }: Knowledge,
): readonly Alternative[] => [
  ...bases.flatMap((basis): readonly Alternative[] => {
    const number = deriveWith(basis, request, book);
    return number.known
      ? [{ code: 'method-conflict', as: `Counted as ${basisWords(basis, workspace)}`, number: number.value }]
      : [];
  }),
  ...(standing.known ? printedApart(standing.value) : []),
];

const printedApart = (derived: Derived): readonly Alternative[] => {
  const { published, interval } = derived;
  if (published === null) return [];
  const half = 0.5 * 10 ** -published.decimals;
  const isApart =
    compareNumbers(published.value + half, interval.low) < 0 ||
    compareNumbers(interval.high, published.value - half) < 0;
  return isApart
    ? [{ code: 'figures-conflict', as: 'As printed', number: { ...derived, value: published.value } }]
    : [];
};
