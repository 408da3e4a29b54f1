import { type Rag, rags } from '@ragstone/rag';
import type { GoalBand, GoalBands } from '../language/rating.ts';

export interface NamedGoalBand {
  readonly status: Rag;
  readonly band: GoalBand;
}

/** The bands from the lowest numbers to the highest. */
export const ascendingBands = (goalBands: GoalBands): readonly NamedGoalBand[] =>
  rags
    .flatMap((status) => {
      const band = goalBands[status];
      return band === undefined ? [] : [{ status, band }];
    })
    .sort((a, b) => (a.band.from ?? -Infinity) - (b.band.from ?? -Infinity) || 0);

/** Which way is better for the bands to make sense; null where they go up and down. */
export const impliedPolarity = (goalBands: GoalBands): 'higher' | 'lower' | null => {
  const places = ascendingBands(goalBands).map(({ status }) => rags.indexOf(status));
  if (places.every((place, index) => index === 0 || place < (places[index - 1] ?? place))) return 'higher';
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? place))) return 'lower';
  return null;
};
