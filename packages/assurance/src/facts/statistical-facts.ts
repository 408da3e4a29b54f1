import { known, type Maybe, unknown } from '@ragstone/rag';
import type { FactReference } from '@ragstone/rules';
import {
  compareAtTwoConfidences,
  compareWithBenchmark,
  type DirectionOfTravel,
  isRefusal,
  type SpcChart,
} from '@ragstone/statistics';
import { estimateOf } from '../evidence/estimate-of.ts';
import { processChart, uncertainLimits } from '../evidence/process-chart.ts';
import { seriesTo } from '../evidence/series-to.ts';
import { statisticalPolarity } from '../evidence/statistical-polarity.ts';
import { trendOf } from '../evidence/trend.ts';
import { comparatorFigure, figureBeside } from './figure-beside.ts';
import type { FigureInQuestion } from './figure-in-question.ts';

/** Whether the figure differs from the comparator by more than chance, at the interval that the rule names. */
export const significanceFact = (
  figure: FigureInQuestion,
  { with: comparator = '', interval = 95 }: FactReference,
): Maybe<string> => {
  const own = figureBeside(figure, figure.request);
  if (!own.known) return own;
  const other = comparatorFigure(figure, comparator);
  if (!other.known) return other;
  const estimate = estimateOf(own.value, figure.metric);
  const polarity = statisticalPolarity(figure.polarity);
  const compared = compareWithBenchmark(estimate, other.value.value, polarity);
  if (isRefusal(compared)) return unknown('not-calculable');
  if (interval === 95) return known(compared.outcome);
  const wider = compareAtTwoConfidences(estimate, other.value.value, polarity);
  if (isRefusal(wider)) return unknown('not-calculable');
  return known(wider.confidence === 0.998 ? wider.outcome : 'similar');
};

/** The direction of the latest five points. What cannot be calculated is unknown, never no change. */
export const trendFact = (figure: FigureInQuestion): Maybe<string> => {
  const trend = trendOf(figure, seriesTo(figure));
  if (trend === null || trend.direction === 'cannot-be-calculated') return unknown('not-calculable');
  return known(trendWords[trend.direction]);
};

/** What a rule calls each direction: the side is said only where neither is better. */
const trendWords: Readonly<Record<Exclude<DirectionOfTravel, 'cannot-be-calculated'>, string>> = {
  'no-significant-change': 'no-significant-change',
  increasing: 'increasing',
  decreasing: 'decreasing',
  'increasing-getting-better': 'getting-better',
  'decreasing-getting-better': 'getting-better',
  'increasing-getting-worse': 'getting-worse',
  'decreasing-getting-worse': 'getting-worse',
};

/** The variation icon of the latest point of the metric's chart. */
export const variationFact = (figure: FigureInQuestion): Maybe<string> => {
  const chart = reliableChart(figure);
  if (chart === null || isRefusal(chart.variation)) return unknown('not-calculable');
  const [nature = '', side = ''] = chart.variation.split('-');
  return known(chart.variation === 'common-cause' ? chart.variation : nature === 'neither' ? side : nature);
};

/** The assurance icon of the current phase of the metric's chart against the rating's target. */
export const assuranceFact = (figure: FigureInQuestion): Maybe<string> => {
  if (!figure.planned.known) return figure.planned;
  const chart = reliableChart(figure);
  if (chart === null || isRefusal(chart.assurance)) return unknown('not-calculable');
  return known(chart.assurance);
};

/** The metric's chart; null where there is none, and where its limits are too uncertain to rate by. */
const reliableChart = (figure: FigureInQuestion): SpcChart | null => {
  const chart = processChart(figure, seriesTo(figure))?.chart ?? null;
  return chart === null || isRefusal(chart) || uncertainLimits(chart).length > 0 ? null : chart;
};
