import type { AnalysisFinding } from './analysis-finding.ts';
import type { Sweep } from './sweep.ts';

type Find = (sweep: Sweep) => readonly AnalysisFinding[];

/**
 * What is wrong in any of the worlds, once for each place: one metric for which there is a gap is enough. Where no metric
 * is known, only what is wrong whichever way is better.
 */
export const inAnyWorld = (sweeps: readonly Sweep[], find: Find): readonly AnalysisFinding[] =>
  sweeps.some(({ world }) => world.metric !== null)
    ? [...byPlace(sweeps.flatMap(find)).values()]
    : inEveryWorld(sweeps, find);

/** What is wrong in all of the worlds: a band that one metric can reach can be reached. */
export const inEveryWorld = (sweeps: readonly Sweep[], find: Find): readonly AnalysisFinding[] => {
  const [first, ...others] = sweeps.map((sweep) => byPlace(find(sweep)));
  if (first === undefined) return [];
  return [...first]
    .filter(([place]) => others.every((each) => each.has(place)))
    .map(([, finding]) => finding);
};

const byPlace = (findings: readonly AnalysisFinding[]): ReadonlyMap<string, AnalysisFinding> => {
  const places = new Map<string, AnalysisFinding>();
  for (const finding of findings) {
    const place = JSON.stringify([finding.code, finding.path]);
    if (!places.has(place)) places.set(place, finding);
  }
  return places;
};
