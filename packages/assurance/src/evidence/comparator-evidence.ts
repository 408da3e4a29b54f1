import { compareMerit, quantise, reasonsOf, unitOfDifference } from '@ragstone/rag';
import { referencesOf } from '@ragstone/rules';
import type { ComparatorEvidence } from '../assessment.ts';
import { comparatorFigure } from '../facts/figure-beside.ts';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';

/**
 * The figure set beside every comparator that the metric or a rating names: each with its own number, how far it is
 * from it, and on which side. One that has no figure says why.
 */
export const comparatorEvidence = (
  figures: readonly FigureInQuestion[],
  value: number | null,
): readonly ComparatorEvidence[] => {
  const [figure] = figures;
  if (figure === undefined) return [];
  const { metric, polarity, knowledge } = figure;
  const named = [
    ...(metric.comparators ?? []),
    ...figures.flatMap(({ rating }) => referencesOf(rating).flatMap((each) => each.with ?? [])),
  ];
  return [...new Set(named)].map((name): ComparatorEvidence => {
    const place = knowledge.placeNamed(name);
    const other = comparatorFigure(figure, name);
    const known = other.known && value !== null ? { value, other: other.value.value } : null;
    return {
      comparator: name,
      place,
      placeName: place === null ? name : knowledge.placeName(place),
      value: other.known ? other.value.value : null,
      reasons: reasonsOf(other),
      difference:
        known === null
          ? null
          : {
              absolute: quantise(known.value - known.other),
              percent: quantise(known.other) === 0 ? null : ((known.value - known.other) / known.other) * 100,
              unit: unitOfDifference(metric.unit),
            },
      merit: known === null ? null : compareMerit(known.value, known.other, polarity),
    };
  });
};
