import { printPeriods } from '@ragstone/calendar';
import type { Reason } from '@ragstone/rag';
import type { Judgement } from './assessment.ts';
import { figureReasonWords } from './figure-reason-words.ts';
import { readPeriod } from './read-period.ts';

/**
 * Periods without a figure, those of one reason together: `December 2025: the figure is long overdue; January to
 * March 2026: the figure is overdue`. The reason is that of each period's own judgement, so that one page never says
 * two things of one month.
 */
export const sayAbsences = (absent: readonly Pick<Judgement, 'period' | 'reasons'>[]): string => {
  const reasons = [...new Set(absent.map(absenceOf))];
  return reasons
    .map((reason) => {
      const periods = absent.filter((each) => absenceOf(each) === reason);
      return `${printPeriods(periods.map(({ period }) => readPeriod(period)))}: ${figureReasonWords[reason]}`;
    })
    .join('; ');
};

const absences: ReadonlySet<Reason> = new Set(['no-data', 'late', 'not-yet-due']);

const absenceOf = ({ reasons }: Pick<Judgement, 'reasons'>): Reason =>
  reasons.find((reason) => absences.has(reason)) ?? reasons[0] ?? 'no-data';
