import { type Derived, derive, type FigureRequest } from '@ragstone/metrics';
import { type Maybe, type Reason, unknown } from '@ragstone/rag';
import { underPolicies } from '../under-policies.ts';
import type { FigureInQuestion } from './figure-in-question.ts';

/** Another figure than the one in question, doubted by the same policies. */
export const figureBeside = (
  { knowledge, policies }: FigureInQuestion,
  request: FigureRequest,
): Maybe<Derived> => underPolicies(derive(request, knowledge.book), policies).number;

/**
 * The figure of another place for the same period: as its own actual, or where that has not come, as a document prints
 * it for comparison. A doubt about the actual is not passed over for another number.
 */
export const comparatorFigure = (
  figure: FigureInQuestion,
  comparator: string,
  request: FigureRequest = figure.request,
): Maybe<Derived> => {
  const place = figure.knowledge.placeNamed(comparator);
  if (place === null) return unknown('no-comparator');
  const actual = figureBeside(figure, { ...request, place });
  if (actual.known) return actual;
  const inDoubt = doubtsOf(actual.reasons);
  if (inDoubt.length > 0) return unknown('no-comparator', ...inDoubt);
  const printed = figureBeside(figure, { ...request, place, role: 'comparator' });
  if (printed.known) return printed;
  // A figure that is there and may not be used says more than one that is not there.
  const doubts = doubtsOf(printed.reasons);
  if (doubts.length > 0) return unknown('no-comparator', ...doubts);
  const reasons = [...actual.reasons, ...printed.reasons].filter((reason) => reason !== 'no-data');
  return unknown('no-comparator', ...reasons);
};

/** Why a figure that is there may not be used; of a window of which parts have not come, nothing is there. */
const doubtsOf = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter((reason) => !absences.has(reason));

const absences: ReadonlySet<Reason> = new Set<Reason>([
  'no-data',
  'not-yet-due',
  'late',
  'in-progress',
  'partial-window',
]);
