import type { Maybe, Reason } from '@ragstone/rag';
import { compareAtTwoConfidences, compareWithBenchmark, explain, isRefusal } from '@ragstone/statistics';
import { comparatorFigure, figureBeside } from '../facts/figure-beside.ts';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';
import { estimateOf } from './estimate-of.ts';
import type { SignificanceEvidence } from './evidence.ts';
import { statisticalPolarity } from './statistical-polarity.ts';

/**
 * Whether the figure differs from a comparator by more than chance: at 99.8% where its limits allow, at 95% otherwise.
 * The comparator's own uncertainty is not used: it is a benchmark. Source: see `compareWithBenchmark`.
 */
export const significanceOf = (figure: FigureInQuestion, comparator: string): SignificanceEvidence => {
  const { metric, knowledge } = figure;
  const own = figureBeside(figure, figure.request);
  const other = comparatorFigure(figure, comparator);
  const place = knowledge.placeNamed(comparator);
  const head = {
    comparator,
    placeName: place === null ? comparator : knowledge.placeName(place),
    value: other.known ? other.value.value : null,
  };
  if (!own.known || !other.known) {
    const reasons = own.known ? reasonsOfOther(other) : own.reasons;
    return { ...head, outcome: null, confidence: null, reasons, says: null };
  }
  const estimate = estimateOf(own.value, metric);
  const polarity = statisticalPolarity(figure.polarity);
  const both = compareAtTwoConfidences(estimate, other.value.value, polarity);
  const compared = isRefusal(both) ? compareWithBenchmark(estimate, other.value.value, polarity) : both;
  return isRefusal(compared)
    ? { ...head, outcome: null, confidence: null, reasons: ['not-calculable'], says: explain(compared) }
    : { ...head, ...compared, reasons: [], says: null };
};

const reasonsOfOther = (other: Maybe<unknown>): readonly Reason[] => (other.known ? [] : other.reasons);
