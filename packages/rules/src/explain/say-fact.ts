import type { FactReference } from '../language/fact-reference.ts';

/** A fact as a sentence names it: `significance against england`, `value for the year-to-date, sex female`. */
export const sayFact = ({ fact, with: beside, metric, window, breakdown, interval }: FactReference): string =>
  [
    metric === undefined ? fact : `${fact} of ${metric}`,
    ...(beside === undefined ? [] : [`against ${beside}`]),
    ...(interval === undefined ? [] : [`at ${interval}%`]),
    ...(window === undefined ? [] : [`for the ${window}`]),
    ...Object.entries(breakdown ?? {}).map(([name, value]) => `for ${name} ${value}`),
  ].join(' ');
