import type { ChainFigure, ChainTarget, Pace } from '@ragstone/assurance';
import { printQuantity, type Reason, reasonWords, statusWords } from '@ragstone/rag';
import type { Text } from '../model/text.ts';
import { status } from '../model/text.ts';
import { printDay } from '../words/print-day.ts';
import { printPeriod } from '../words/print-period.ts';
import { lowered } from '../words/sentence.ts';
import { printFigure } from './print-figure.ts';
import { reasonsInWords } from './status-words.ts';

/** A figure is there: what is not yet due is its target. */
const chainReasons: Readonly<Record<Reason, string>> = {
  ...reasonWords,
  'not-yet-due': 'its target is not yet due',
  'in-progress': 'what it counts is still adding up',
};

/** `81.9%`, `50 to 52%`, `No figure`. */
export const printedFigure = ({ value, range, unit, decimals, target }: ChainFigure): string => {
  const print = (number: number, places: number): string => printQuantity(number, unit ?? 'count', places);
  if (range !== null) return `${print(range.from, 0)} to ${print(range.to, 0)}`;
  return value === null ? 'No figure' : printFigure(value, unit ?? 'count', decimals, target);
};

/** `At least 60%, set by NHS England, by 31 December 2030`. */
export const printedTarget = (target: ChainTarget | null): string => {
  if (target === null) return 'No target';
  const { value, unit, test, setBy, due } = target;
  return [
    `${test === 'at-least' ? 'At least' : 'At most'} ${printQuantity(value, unit, Number.isInteger(value) ? 0 : 1)}`,
    ...(setBy === null ? [] : [`set by ${setBy}`]),
    ...(due === null ? [] : [`by ${printDay(due)}`]),
  ].join(', ');
};

/** The colour that the rules give, or what the plan's own target says: met, missed, or why neither. */
export const standsAs = (figure: ChainFigure): Text => {
  const { met, reasons, outcome, status: rated } = figure;
  if (rated !== null && rated !== 'not-rated')
    return [status(rated, statusWords[rated]), ...(outcome === null ? [] : [`, ${lowered(outcome)}`])];
  if (met !== null)
    return [met ? 'meets its target; no rule rates it' : 'misses its target; no rule rates it'];
  return [status('not-rated', statusWords['not-rated']), `: ${reasonsInWords(reasons, chainReasons)}`];
};

/** `Up from 76.3% in July 2024. At that pace 95% is some 35 months away; that is no forecast, and rates nothing.` */
export const sayPace = (pace: Pace, { unit, decimals, target }: ChainFigure): string => {
  const print = (value: number): string => printQuantity(value, unit ?? 'count', decimals);
  const way = pace.perMonth > 0 ? 'Up' : pace.perMonth < 0 ? 'Down' : 'Unchanged';
  const since = `${way} from ${print(pace.value)} in ${printPeriod(pace.from)}`;
  if (pace.monthsToTarget === null || target === null) return `${since}.`;
  const months = Math.round(pace.monthsToTarget);
  return `${since}. At that pace ${print(target)} is some ${months} ${months === 1 ? 'month' : 'months'} away; that is no forecast, and rates nothing.`;
};
