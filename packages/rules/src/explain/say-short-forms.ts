import { decimalsThatDecide, printQuantity } from '@ragstone/rag';
import { resolveFact } from '../evaluate/resolve-operand.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { GoalBand, GoalBands } from '../language/rating.ts';
import type { ExplainedBand } from './explain-rating.ts';
import { decimalsOf } from './say-tolerance.ts';

/** `94.96%: at least 90% and below 95%.` */
export const sayGoalBands = (
  { unit, green, amber, red }: GoalBands,
  fact: string,
  bands: readonly ExplainedBand[],
  facts: Facts,
  profile: SubjectProfile,
): readonly string[] => {
  const value = resolveFact({ fact }, facts);
  if (!value.known || typeof value.value !== 'number') return [];
  const figure = value.value;
  const edges = [green, amber, red]
    .flatMap((band) => [band?.from, band?.below])
    .filter((edge) => edge !== undefined);
  const decimals = Math.max(...edges.map((edge) => decimalsThatDecide(figure, edge, profile.decimals)));
  const chosen = bands.find((band) => band.chosen)?.status;
  const band = chosen ? { green, amber, red }[chosen] : undefined;
  const printed = printQuantity(figure, unit, Math.max(0, decimals));
  return [band === undefined ? `The figure is ${printed}.` : `${printed}: ${sayBand(band, unit)}.`];
};

const sayBand = ({ from, below }: GoalBand, unit: GoalBands['unit']): string =>
  [
    ...(from === undefined ? [] : [`at least ${printQuantity(from, unit, decimalsOf(from))}`]),
    ...(below === undefined ? [] : [`below ${printQuantity(below, unit, decimalsOf(below))}`]),
  ].join(' and ');

/** `The answer is "Yes".` `The status is "Under way".` */
export const sayAnswer = (fact: string, facts: Facts): readonly string[] => {
  const answer = resolveFact({ fact }, facts);
  return answer.known ? [`The ${fact} is "${answer.value}".`] : [];
};
