import type { Metric } from '@ragstone/metrics';
import { compareText, known, type Maybe, unknown } from '@ragstone/rag';
import { isRefusal, quantileGroup, rankAmong } from '@ragstone/statistics';
import { statisticalPolarity } from '../evidence/statistical-polarity.ts';
import { figureBeside } from './figure-beside.ts';
import type { FigureInQuestion } from './figure-in-question.ts';

/** The figure's place among the places that its metric is ranked among. One of them missing leaves it unknown. */
export const rankFact = (figure: FigureInQuestion): Maybe<number> => {
  const among = valuesAmong(figure);
  if (!among.known) return among;
  const { own, others } = among.value;
  const rank = rankAmong(own, others, statisticalPolarity(figure.polarity));
  return isRefusal(rank) ? unknown('not-calculable') : known(rank.rank);
};

/** Which quarter of those places it is in, 1 the best. Unknown where neither way is better. */
export const quartileFact = (figure: FigureInQuestion): Maybe<number> => {
  const among = valuesAmong(figure);
  if (!among.known) return among;
  const { own, others } = among.value;
  const group = quantileGroup(own, [own, ...others], 4, statisticalPolarity(figure.polarity));
  if (isRefusal(group)) return unknown('not-calculable');
  return group.first === 'best' ? known(group.group) : unknown('no-polarity');
};

/** A place's own figure and those of the others it is ranked among. */
export interface Among {
  readonly own: number;
  readonly others: readonly (number | null)[];
}

export const valuesAmong = (figure: FigureInQuestion): Maybe<Among> => {
  const { metric, place, request, knowledge } = figure;
  if (metric.statistics?.rankedAmong === undefined) return unknown('no-comparator');
  const own = figureBeside(figure, request);
  if (!own.known) return own;
  const others = placesRanked(metric, knowledge.workspace.places)
    .filter(({ id }) => id !== place)
    .map(({ id }) => figureBeside(figure, { ...request, place: id }))
    .map((other) => (other.known ? other.value.value : null));
  return known({ own: own.value.value, others });
};

/** The places of a workspace among which a metric is ranked, its own among them, by their ids. */
export const placesRanked = <Place extends { readonly id: string }>(
  { statistics }: Metric,
  places: readonly Place[],
): readonly Place[] =>
  places
    .filter(({ id }) => (statistics?.rankedAmong ?? []).some((prefix) => id.startsWith(prefix)))
    .toSorted((a, b) => compareText(a.id, b.id));
