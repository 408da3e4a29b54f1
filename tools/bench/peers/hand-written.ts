import type { Observation } from '../observations.ts';

const [higher, lower] = [0, 1];
const missing = 2;

/** The ten rules as somebody would write them by hand for one figure: the place of the one that holds. */
export const ruleOf = ({ value, target, amber, polarity, status }: Observation): number => {
  if (status === 'missing' || value === null) return 0;
  if (polarity === 'higher') return value >= target ? 1 : value >= amber ? 2 : 3;
  if (polarity === 'lower') return value <= target ? 4 : value <= amber ? 5 : 6;
  return value === 0 ? 7 : value <= amber ? 8 : 9;
};

/** The same by hand over columns: the places of polarity and status in their lists. */
export const rulesOfColumns = (
  values: Float64Array,
  targets: Float64Array,
  ambers: Float64Array,
  polarities: Uint8Array,
  statuses: Uint8Array,
): Int16Array => {
  const rules = new Int16Array(values.length);
  for (let row = 0; row < rules.length; row++) {
    const value = values[row] ?? 0;
    const amber = ambers[row] ?? 0;
    const polarity = polarities[row];
    if (statuses[row] === missing) rules[row] = 0;
    else if (polarity === higher) rules[row] = value >= (targets[row] ?? 0) ? 1 : value >= amber ? 2 : 3;
    else if (polarity === lower) rules[row] = value <= (targets[row] ?? 0) ? 4 : value <= amber ? 5 : 6;
    else rules[row] = value === 0 ? 7 : value <= amber ? 8 : 9;
  }
  return rules;
};
