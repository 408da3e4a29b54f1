import type { ChainFigure, ChainTarget, Pace } from '@ragstone/assurance';
import type { Text } from '../model/text.ts';
import { status } from '../model/text.ts';
import { lowered } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { reasonsInWords } from './status-words.ts';

/** `81.9%`, `50 to 52%`, `No figure`. */
export const printedFigure = (
  { numbers, promises }: Words,
  { value, range, unit, decimals, target }: ChainFigure,
): string => {
  const whole = (number: number): string => numbers.quantity(number, unit ?? 'count', 0);
  if (range !== null) return promises.range(whole(range.from), whole(range.to));
  return value === null ? promises.noFigure : numbers.figure(value, unit ?? 'count', decimals, target);
};

/** `At least 60%, set by NHS England, by 31 December 2030`. */
export const printedTarget = ({ numbers, promises }: Words, target: ChainTarget | null): string => {
  if (target === null) return promises.noTarget;
  const { value, unit } = target;
  return promises.target(numbers.quantity(value, unit, Number.isInteger(value) ? 0 : 1), target);
};

/** The colour that the rules give, or what the plan's own target says: met, missed, or why neither. */
export const standsAs = (words: Words, figure: ChainFigure): Text => {
  const { promises, reasons: says, statuses } = words;
  const { met, reasons, outcome, status: rated } = figure;
  if (rated !== null && rated !== 'not-rated')
    return [status(rated, statuses[rated]), ...(outcome === null ? [] : [`, ${lowered(outcome)}`])];
  if (met !== null) return [met ? promises.meets : promises.misses];
  return [status('not-rated', statuses['not-rated']), `: ${reasonsInWords(words, reasons, says.inChain)}`];
};

/** `Up from 76.3% in July 2024. At that pace 95% is some 35 months away; that is no forecast, and rates nothing.` */
export const sayPace = (
  { numbers, promises }: Words,
  pace: Pace,
  { unit, decimals, target }: ChainFigure,
): string => {
  const print = (value: number): string => numbers.quantity(value, unit ?? 'count', decimals);
  return promises.pace(pace, print(pace.value), target === null ? null : print(target));
};
