import { isRefusal, rankAmong } from '@ragstone/statistics';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';
import { quartileFact, valuesAmong } from '../facts/rank-facts.ts';
import type { RankEvidence } from './evidence.ts';
import { statisticalPolarity } from './statistical-polarity.ts';

/** The rank and quarter of a metric that says among which places; null for every other. Source: `rankAmong`. */
export const rankOf = (figure: FigureInQuestion): RankEvidence | null => {
  if (figure.metric.statistics?.rankedAmong === undefined) return null;
  const among = valuesAmong(figure);
  const nothing = { rank: null, of: null, first: null, quartile: null };
  if (!among.known) return { ...nothing, reasons: among.reasons };
  const { own, others } = among.value;
  const rank = rankAmong(own, others, statisticalPolarity(figure.polarity));
  if (isRefusal(rank)) return { ...nothing, reasons: ['not-calculable'] };
  const quartile = quartileFact(figure);
  return {
    rank: rank.rank,
    of: rank.of,
    first: rank.first === 'best' ? 'best' : 'lowest',
    quartile: quartile.known ? quartile.value : null,
    reasons: [],
  };
};
