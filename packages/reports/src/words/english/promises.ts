import type { ChainTarget, Pace } from '@ragstone/assurance';
import { days } from './days.ts';

/** What a plan promises, and the figures that show what came of it. */
export const promises = {
  range: (from: string, to: string): string => `${from} to ${to}`,
  noFigure: 'No figure',
  noTarget: 'No target',
  /** `At least 60%, set by NHS England, by 31 December 2030`. */
  target: (quantity: string, { test, setBy, due }: Pick<ChainTarget, 'test' | 'setBy' | 'due'>): string =>
    [
      `${test === 'at-least' ? 'At least' : 'At most'} ${quantity}`,
      ...(setBy === null ? [] : [`set by ${setBy}`]),
      ...(due === null ? [] : [`by ${days.day(due)}`]),
    ].join(', '),
  meets: 'meets its target; no rule rates it',
  misses: 'misses its target; no rule rates it',
  /** `Up from 76.3% in July 2024. At that pace 95% is some 35 months away; that is no forecast, and rates nothing.` */
  pace: ({ perMonth, from, monthsToTarget }: Pace, value: string, target: string | null): string => {
    const way = perMonth > 0 ? 'Up' : perMonth < 0 ? 'Down' : 'Unchanged';
    const since = `${way} from ${value} in ${days.period(from)}`;
    if (monthsToTarget === null || target === null) return `${since}.`;
    const months = Math.round(monthsToTarget);
    return `${since}. At that pace ${target} is some ${months} ${months === 1 ? 'month' : 'months'} away; that is no forecast, and rates nothing.`;
  },
};
