import { financialYearOf, monthsIn } from '@ragstone/calendar';
import { derive } from '@ragstone/metrics';
import { known, type Maybe, unknown } from '@ragstone/rag';
import type { FigureInQuestion } from './figure-in-question.ts';

/**
 * The part of the year's target that the rating's profile expects by the end of the period. Without a share for that
 * month nothing can be expected: in progress.
 */
export const expectedByNow = ({
  rating,
  request,
  target,
  period,
  knowledge,
}: FigureInQuestion): Maybe<number> => {
  if (!('profile' in rating)) return unknown('no-target');
  if (target === null) return unknown('no-target');
  const year = financialYearOf(period.last);
  const wholeYear = derive({ ...request, role: 'target', period: year, basis: target.basis }, knowledge.book);
  if (!wholeYear.known) return wholeYear;
  const monthsGone = monthsIn(year).filter((month) => month.last <= period.last).length;
  const share = rating.profile.expectedShares[monthsGone - 1];
  return share === undefined ? unknown('in-progress') : known((wholeYear.value.value * share) / 100);
};
