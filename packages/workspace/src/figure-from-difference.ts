import { spanKey } from '@ragstone/calendar';
import { breakdownKey, type Figure } from '@ragstone/metrics';
import { quantise } from '@ragstone/rag';
import type { KnownMetric } from './figure-context.ts';

/**
 * A figure that is printed as how far it is from another: 12 more than the 912 of the same document is 924. Its value
 * comes in as the difference. Null where that document prints no other figure of that day to count from.
 */
export const figureFromDifference = (
  figure: Figure,
  moreThan: string,
  { metric, periodOf }: KnownMetric,
  read: readonly Figure[],
): Figure | null => {
  const period = moreThan === 'actual' ? { ok: true as const, value: figure.period } : periodOf(moreThan);
  if (!period.ok || figure.value === null) return null;
  const from = {
    role: moreThan === 'actual' ? 'actual' : figure.role,
    basis: moreThan === 'actual' ? metric.standingBasis : figure.basis,
    span: spanKey(period.value),
    breakdown: breakdownKey(figure.breakdown),
  };
  const other = read.find(
    (each) =>
      each.metric === figure.metric &&
      each.place === figure.place &&
      each.role === from.role &&
      each.basis === from.basis &&
      each.vintage === figure.vintage &&
      each.source.document === figure.source.document &&
      each.difference === undefined &&
      spanKey(each.period) === from.span &&
      breakdownKey(each.breakdown) === from.breakdown,
  );
  if (other === undefined || other.value === null) return null;
  return {
    ...figure,
    value: quantise(other.value + figure.value),
    decimals: Math.min(figure.decimals, other.decimals),
    difference: { value: figure.value, moreThan },
  };
};
