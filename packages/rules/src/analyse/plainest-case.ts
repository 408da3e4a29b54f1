import type { Case } from './space/cases-of.ts';
import { reachOfMetric } from './space/reach-of.ts';
import type { World } from './space/world.ts';

/** Of several cases the one that is easiest to imagine: everything known, about the real target, no figure at its limit. */
export const plainestCase = (cases: readonly Case[], { metric }: World): Case | undefined => {
  const { from, to } = metric === null ? {} : reachOfMetric(metric);
  const strangeness = ({ values }: Case): number =>
    Object.entries(values).reduce((sum, [key, value]) => {
      if (value === null) return sum + 10;
      if (key === 'target' && value === metric?.exampleTarget) return sum - 1;
      return value === from || value === to || value === 0 ? sum + 2 : sum;
    }, 0);
  let plainest: Case | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of cases) {
    const strange = strangeness(each);
    if (strange < least) [plainest, least] = [each, strange];
  }
  return plainest;
};
