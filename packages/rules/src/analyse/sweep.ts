import type { Condition, Truth } from '../language/condition.ts';
import type { Budget } from './budget.ts';
import { type Case, casesOf } from './space/cases-of.ts';
import { leavesIn } from './space/leaves-in.ts';
import type { World } from './space/world.ts';
import { truthsOf } from './truths-of.ts';

/** Conditions and every case of a world in which they could come to something else. */
export interface Sweep {
  readonly world: World;
  readonly conditions: readonly Condition[];
  readonly cases: readonly Case[];
  /** What each of the conditions comes to in each case. */
  readonly truths: readonly (readonly Truth[])[];
}

/** What it costs to find out that there are too many cases. */
const ofFailure = 10_000;

/** Tries conditions out on every case; null where that would cost more than is left. */
export const sweep = (conditions: readonly Condition[], world: World, budget: Budget): Sweep | null => {
  const leaves = conditions.reduce((sum, each) => sum + leavesIn(each).length, 1);
  // Each edge is set against every other.
  if (!budget.spend(leaves * leaves)) return null;
  const cases = casesOf(conditions, world, Math.floor(budget.left() / leaves));
  if (cases === null || !budget.spend(cases.length * leaves)) {
    budget.spend(Math.min(budget.left(), ofFailure));
    return null;
  }
  return {
    world,
    conditions,
    cases,
    truths: conditions.map((condition) => truthsOf(condition, cases, world)),
  };
};

/** Whether every fact of a case is known. */
export const isKnownCase = ({ values }: Case): boolean =>
  Object.values(values).every((value) => value !== null);
