import type { Judgement } from '@ragstone/assurance';
import type { Words } from '../words/words.ts';

/** `Beside England 41.8% and East Midlands 42.7%`: the figures that a rating without a target rests on; null where none has one. */
export const sayComparators = (
  { exceptions, numbers }: Pick<Words, 'exceptions' | 'numbers'>,
  { comparators, decimals, target, unit, value }: Judgement,
): string | null => {
  if (target !== null) return null;
  const known = comparators.flatMap((each) =>
    each.value === null ? [] : [`${each.placeName} ${numbers.figure(each.value, unit, decimals, value)}`],
  );
  return known.length === 0 ? null : exceptions.figures.beside(known);
};
