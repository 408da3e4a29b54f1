import type { Condition } from '../language/condition.ts';
import type { Budget } from './budget.ts';
import type { World } from './space/world.ts';
import { type Sweep, sweep } from './sweep.ts';

/** Tries conditions out in every world; null where that would cost more than is left. */
export const sweepAll = (
  conditions: readonly Condition[],
  worlds: readonly World[],
  budget: Budget,
): readonly Sweep[] | null => {
  const sweeps: Sweep[] = [];
  for (const world of worlds) {
    const swept = sweep(conditions, world, budget);
    if (swept === null) return null;
    sweeps.push(swept);
  }
  return sweeps;
};
