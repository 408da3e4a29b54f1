import type { Condition } from '../language/condition.ts';
import type { Band } from '../language/rating.ts';

/**
 * The bands of a rating of which nobody has chosen the reading: each holds where every reading comes to the same colour
 * and outcome. Where they come to different ones there is no colour, because the reading decides.
 */
export const expandUndecided = (
  own: readonly Band[],
  others: readonly (readonly Band[])[],
): readonly Band[] => {
  const agreed = own.flatMap((band, index): readonly Band[] => {
    const alike = others.map((bands) =>
      bands.flatMap((other, place) => (says(other) === says(band) ? [chosenIn(bands, place)] : [])),
    );
    // A reading without such a band never agrees to it.
    if (alike.some((each) => each.length === 0)) return [];
    const when: Condition = { all: [chosenIn(own, index), ...alike.map((each) => anyOf(each))] };
    return [{ ...band, when }];
  });
  return [
    ...agreed,
    { status: null, outcome: null, reason: 'reading-dependent', when: theRest(own, agreed) },
  ];
};

/** That a band is the first that holds. */
const chosenIn = (bands: readonly Band[], place: number): Condition => {
  const band = bands[place];
  if (band === undefined) throw new Error(`there is no band ${place}`);
  const above = bands.slice(0, place).map(({ when }) => when);
  return above.length === 0 ? band.when : { all: [band.when, { not: anyOf(above) }] };
};

const anyOf = (members: readonly Condition[]): Condition => {
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { any: members };
};

/** Where no band is agreed; as unknown as the figure where there is no band that every reading has. */
const theRest = (own: readonly Band[], agreed: readonly Band[]): Condition => {
  if (agreed.length > 0) return { not: anyOf(agreed.map(({ when }) => when)) };
  const each = own.map(({ when }) => when);
  return { any: [...each, { not: anyOf(each) }] };
};

const says = ({ status, outcome, reason }: Band): string => JSON.stringify([status, outcome, reason ?? null]);
