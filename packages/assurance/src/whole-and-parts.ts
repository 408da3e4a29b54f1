import { type Derived, derive, type FigureRequest, type Interval, type PlacePart } from '@ragstone/metrics';
import { compareNumbers, type Maybe, printList, printQuantity, type Unit, unknown } from '@ragstone/rag';
import type { Knowledge } from './knowledge.ts';
import { rangeOfWhole } from './range-of-whole.ts';

/** A rate of a place beside those of the places that make it up, all known for the same period on the same basis. */
export interface WholeAndParts {
  readonly whole: Derived;
  readonly parts: readonly { readonly place: string; readonly number: Derived }[];
  /** Where the whole can be, whatever the shares of its parts are. */
  readonly possible: Interval;
  /** Where it can be by the shares that are plausible; null where nobody says what they are. */
  readonly plausible: Interval | null;
}

/** Units of which a place's number is the mean of its parts', weighed by their people. Counts add up instead. */
const meanUnits: ReadonlySet<Unit> = new Set<Unit>(['percent', 'per-1000', 'per-100000']);

/** A whole beside its parts; null where it is no rate, has no parts, or not all of them are known. */
export const wholeAndParts = (
  request: FigureRequest,
  whole: Derived,
  { book, partsOf }: Knowledge,
): WholeAndParts | null => {
  const parts = partsOf(request.place);
  if (parts.length === 0 || !meanUnits.has(book.metric(request.metric).unit)) return null;
  const known = parts.flatMap((part) => {
    const number = derive({ ...request, place: part.place }, book);
    return number.known ? [{ part, number: number.value }] : [];
  });
  if (known.length < parts.length) return null;
  const rangeWith = (shareOf: (part: PlacePart) => { readonly from: number; readonly to: number }) =>
    rangeOfWhole(known.map(({ part, number }) => ({ rate: number.interval, share: shareOf(part) })));
  const anything = { from: 0, to: 100 };
  return {
    whole,
    parts: known.map(({ part, number }) => ({ place: part.place, number })),
    possible: rangeWith(() => anything),
    plausible: parts.some(({ share }) => share !== undefined)
      ? rangeWith(({ share }) => share ?? anything)
      : null,
  };
};

/** Whether a number, with the room of its rounding, is outside a range. */
export const isOutside = ({ interval }: Derived, { low, high }: Interval): boolean =>
  compareNumbers(interval.high, low) < 0 || compareNumbers(high, interval.low) < 0;

/** A whole that cannot be made of its parts is no figure to rate: the two contradict each other. */
export const unlessOutsideParts = (
  actual: Maybe<Derived>,
  request: FigureRequest,
  knowledge: Knowledge,
): Maybe<Derived> => {
  if (!actual.known) return actual;
  const among = wholeAndParts(request, actual.value, knowledge);
  return among !== null && isOutside(actual.value, among.possible) ? unknown('figures-conflict') : actual;
};

/** `40.8% (Leicester), 66.9% (Leicestershire) and 90.4% (Rutland)`. */
export const sayParts = ({ whole, parts }: WholeAndParts, { book, placeName }: Knowledge): string => {
  const { unit, decimals } = book.metric(whole.metric);
  return printList(
    parts.map(({ place, number }) => `${printQuantity(number.value, unit, decimals)} (${placeName(place)})`),
  );
};
