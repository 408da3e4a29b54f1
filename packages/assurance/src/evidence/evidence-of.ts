import { referencesOf } from '@ragstone/rules';
import type { Judgement } from '../assessment.ts';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';
import type { Evidence } from './evidence.ts';
import { processChart, spcEvidence } from './process-chart.ts';
import { rankOf } from './rank.ts';
import { sayEvidence } from './say-evidence.ts';
import { seriesTo } from './series-to.ts';
import { significanceOf } from './significance.ts';
import { trendOf } from './trend.ts';

const none: Evidence = { significance: null, trend: null, rank: null, spc: null, says: [] };

/**
 * What statistics say beside a rating: they decide no colour unless a rule asks them to. Only for a metric that says
 * what kind of figure it is.
 */
export const evidenceOf = (
  figures: readonly FigureInQuestion[],
  judged: Pick<Judgement, 'status' | 'missed' | 'comparators'>,
): Evidence => {
  const [figure] = figures;
  if (figure === undefined || figure.metric.statistics === undefined) return none;
  const comparators = [
    ...(figure.metric.comparators ?? []),
    ...figures.flatMap(({ rating }) =>
      referencesOf(rating).flatMap(({ fact, with: beside }) =>
        fact === 'significance' ? (beside ?? []) : [],
      ),
    ),
  ];
  const series = seriesTo(figure);
  const chart = processChart(figure, series);
  const evidence = {
    significance: [...new Set(comparators)].map((name) => significanceOf(figure, name)),
    trend: trendOf(figure, series),
    rank: rankOf(figure),
    spc: chart === null ? null : spcEvidence(chart),
  };
  return { ...evidence, says: sayEvidence(judged, evidence) };
};
