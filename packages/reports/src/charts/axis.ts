import { printDecimal, roundHalfUp } from '@ragstone/rag';
import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** About how many steps an axis has. */
const steps = 4;

/** From a little below the lowest figure to a little above the highest, on round numbers, and no further than the most there is. */
export const valueScale = (
  values: readonly number[],
  range: readonly [number, number],
  most: number = Number.POSITIVE_INFINITY,
): ScaleLinear<number, number> => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high === low ? Math.abs(high) * 0.1 || 1 : (high - low) * 0.08;
  const floor = low >= 0 ? Math.max(0, low - room) : low - room;
  return scaleLinear()
    .domain([floor, Math.max(high, Math.min(high + room, most))])
    .nice(steps)
    .range(range);
};

/** The numbers along the axis, all on as many decimals as the finest of them needs. */
export const tickLabels = (
  scale: ScaleLinear<number, number>,
): readonly { readonly value: number; readonly label: string }[] => {
  const values = scale.ticks(steps);
  const decimals =
    [0, 1, 2, 3, 4].find((count) => values.every((value) => roundHalfUp(value, count) === value)) ?? 4;
  return values.map((value) => ({ value, label: printDecimal(value, decimals) }));
};
