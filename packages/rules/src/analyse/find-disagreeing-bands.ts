import { rags } from '@ragstone/rag';
import type { Condition } from '../language/condition.ts';
import type { Band } from '../language/rating.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { inAnyWorld } from './in-worlds.ts';
import { outcomeOfBand } from './outcome-of-band.ts';
import { plainestCase } from './plainest-case.ts';
import type { Case } from './space/cases-of.ts';
import { keysIn } from './space/keys-in.ts';
import { isKnownCase, type Sweep } from './sweep.ts';

/**
 * Two bands of different outcomes hold at once, and which is read first decides. Where one lies within the other that is
 * how bands are meant to be read: green from 95, amber from 90. It matters where they only overlap, so that neither is
 * the exception to the other: if they ask about the same facts, their edges were meant to meet; if they ask about
 * others, it matters where the band read first is the greener and the subject is a figure, whose worse colour it would
 * hide. Of an action "Complete, whenever it was due" is an exception that is meant.
 */
export const findDisagreeingBands: Analysis = ({ ratings }) =>
  ratings.flatMap(({ rating, path, bands, sweeps }) => {
    if (!('bands' in rating)) return [];
    const written = rating.bands.length;
    return inAnyWorld(sweeps, (sweep) =>
      pairsBelow(written).flatMap(([first, second]) => {
        const [upper, lower] = [bands[first], bands[second]];
        if (upper === undefined || lower === undefined || !surprises(upper, lower, 'metrics' in rating.for))
          return [];
        const both = caseOfBoth(first, second, sweep);
        return both === null
          ? []
          : [
              analysisFinding('bands-disagree', [...path, 'bands', second], {
                example: exampleOf(both, [upper.when, lower.when], sweep.world),
                says: outcomeOfBand(upper),
                other: outcomeOfBand(lower),
              }),
            ];
      }),
    );
  });

const pairsBelow = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, second) =>
    Array.from({ length: second }, (_, first) => [first, second] as const),
  ).flat();

const surprises = (upper: Band, lower: Band, isFigure: boolean): boolean => {
  if (upper.status === lower.status && upper.outcome === lower.outcome) return false;
  return (isFigure && isGreenerBand(upper, lower)) || factsOf(upper.when) === factsOf(lower.when);
};

const isGreenerBand = (a: Band, b: Band): boolean =>
  a.status !== null && b.status !== null && rags.indexOf(a.status) < rags.indexOf(b.status);

const factsOf = (condition: Condition): string => [...keysIn(condition)].sort().join(' ');

/** A case in which both hold and the first is chosen, if each also holds without the other. */
const caseOfBoth = (first: number, second: number, { cases, truths, world }: Sweep): Case | null => {
  const [upper = [], lower = []] = [truths[first], truths[second]];
  const above = truths.slice(0, first);
  let [onlyUpper, onlyLower] = [false, false];
  const both: Case[] = [];
  for (const [index, each] of cases.entries()) {
    if (!isKnownCase(each)) continue;
    if (upper[index] === true && lower[index] === false) onlyUpper = true;
    if (upper[index] === false && lower[index] === true) onlyLower = true;
    const isChosen = above.every((truth) => truth[index] === false);
    if (isChosen && upper[index] === true && lower[index] === true) both.push(each);
  }
  return onlyUpper && onlyLower ? (plainestCase(both, world) ?? null) : null;
};
