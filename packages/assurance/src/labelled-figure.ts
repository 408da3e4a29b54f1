import { printPeriod } from '@ragstone/calendar';
import { derive, type FigureRequest, type Metric } from '@ragstone/metrics';
import { printQuantity, unitWords, type Verdict, verdictOf } from '@ragstone/rag';
import { basisWords } from './basis-words.ts';
import type { Knowledge } from './knowledge.ts';

/** A number that a paper prints under another unit's label, and what it would say as the number that it is. */
export interface LabelledFigure {
  readonly says: Verdict | null;
  readonly why: string;
}

/**
 * The labelled number of a basis, or of the part that a rate is counted from: it cannot be judged, and is said with
 * its own target, the label and, where it is so, that it is the plan's own total. Null where there is none.
 */
export const labelledFigure = (
  request: FigureRequest,
  planBasis: string | null,
  { book, workspace }: Knowledge,
): LabelledFigure | null => {
  const rated = book.metric(request.metric);
  const counted = book.metric(rated.derivation?.kind === 'rate' ? rated.derivation.numerator : rated.id);
  const printedFor = (role: 'actual' | 'target') =>
    book.knownAt({ ...request, role, metric: counted.id }).find((entry) => entry.basis === request.basis)
      ?.figure;
  const actual = printedFor('actual');
  const target = printedFor('target')?.value ?? null;
  if (actual === undefined || actual.value === null || actual.labelled === null) return null;
  const print = (number: number): string => printQuantity(number, counted.unit, counted.decimals);
  const says = target === null ? null : verdictOf(actual.value, target, rated.polarity);
  const against = target === null ? '' : ` against ${print(target)}, ${says ?? 'neither way is better'}`;
  const isPlan = planTotal(request, counted, planBasis, book) === actual.value;
  return {
    says,
    why: `In the ${basisWords(request.basis, workspace)}, ${printPeriod(request.period)}: ${print(actual.value)}${against}; a ${unitName(counted)} printed under “${unitWords[actual.labelled]}”${isPlan ? `, and ${print(actual.value)} is the plan's own total` : ''}.`,
  };
};

const unitName = ({ unit }: Metric): string => (unit === 'count' ? 'count' : `number of ${unitWords[unit]}`);

const planTotal = (
  request: FigureRequest,
  counted: Metric,
  planBasis: string | null,
  book: Knowledge['book'],
): number | null => {
  if (planBasis === null) return null;
  const plan = derive({ ...request, role: 'target', metric: counted.id, basis: planBasis }, book);
  return plan.known ? plan.value.value : null;
};
