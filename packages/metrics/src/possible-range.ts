import { rangeOfUnit } from '@ragstone/rag';
import type { Metric } from './metric.ts';

/** The least and the most that a figure of a metric can be: as the metric says, or else as its unit does; null where open. */
export const possibleRange = ({
  unit,
  range,
}: Pick<Metric, 'unit' | 'range'>): { readonly from: number | null; readonly to: number | null } => {
  const ofUnit = rangeOfUnit(unit);
  return { from: range?.from ?? ofUnit.from ?? null, to: range?.to ?? ofUnit.to ?? null };
};
