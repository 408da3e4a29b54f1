import type { Observation } from '../observations.ts';

const [higher, lower] = [0, 1];
const missing = 2;
const [green, yellow, red, notRated] = [0, 1, 2, 3];

/** The ten rules as somebody would write them by hand for one figure: the place of the one that holds. */
export const ruleOf = ({ value, target, amber, polarity, status }: Observation): number => {
  if (status === 'missing' || value === null) return 0;
  if (polarity === 'higher') return value >= target ? 1 : value >= amber ? 2 : 3;
  if (polarity === 'lower') return value <= target ? 4 : value <= amber ? 5 : 6;
  return value === 0 ? 7 : value <= amber ? 8 : 9;
};

/** The same by hand over columns, as places in `statuses`. Polarity and status are places in their own lists. */
export const statusesOfColumns = (
  values: Float64Array,
  targets: Float64Array,
  ambers: Float64Array,
  polarities: Uint8Array,
  figureStatuses: Uint8Array,
): Uint8Array => {
  const statuses = new Uint8Array(values.length);
  for (let row = 0; row < statuses.length; row++) {
    const value = values[row] ?? 0;
    const amber = ambers[row] ?? 0;
    const polarity = polarities[row];
    if (figureStatuses[row] === missing) statuses[row] = notRated;
    else if (polarity === higher)
      statuses[row] = value >= (targets[row] ?? 0) ? green : value >= amber ? yellow : red;
    else if (polarity === lower)
      statuses[row] = value <= (targets[row] ?? 0) ? green : value <= amber ? yellow : red;
    else statuses[row] = value === 0 ? green : value <= amber ? yellow : red;
  }
  return statuses;
};
