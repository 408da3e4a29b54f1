import { daysBetween } from '@ragstone/calendar';
import { rangeOfUnit } from '@ragstone/rag';
import { factTypeIn } from '../../language/catalogues.ts';
import type { FactReference } from '../../language/fact-reference.ts';
import type { KnownMetric } from '../../parse/rule-context.ts';
import type { World } from './world.ts';

export interface Reach {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly example: number;
}

/** The numbers that a metric can have: its own limits, or what its unit allows. */
export const reachOfMetric = ({
  unit,
  range,
}: Pick<KnownMetric, 'unit' | 'range'>): Omit<Reach, 'example'> => {
  const { from, to } = rangeOfUnit(unit);
  return { from: range?.from ?? from, to: range?.to ?? to };
};

/** The numbers that a fact can be, days counted from the first of 2000, and one to show where any would do. */
export const reachOf = (reference: FactReference, world: World): Reach => {
  const type = factTypeIn(world.catalogue, reference.fact);
  if (type?.type === 'day') {
    const dayNumber = (day: string) => daysBetween('2000-01-01', day);
    const { from, to } = world.periodsEnd;
    const first = dayNumber(from);
    if (reference.fact !== 'periodEnds') return { example: first };
    return { from: first, ...(to === null ? {} : { to: dayNumber(to) }), example: first };
  }
  if (type?.unit !== 'of-subject') {
    const { from, to } = type?.range ?? {};
    return { from, to, example: Math.max(from ?? 0, Math.min(to ?? 40, 40)) };
  }
  const metric =
    reference.metric === undefined ? world.metric : world.metrics.find(({ id }) => id === reference.metric);
  const { from, to } = metric ? reachOfMetric(metric) : {};
  return {
    from,
    to,
    example: metric?.exampleTarget ?? ((metric?.unit ?? world.profile.unit) === 'percent' ? 85 : 100),
  };
};
