import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { inAnyWorld } from './in-worlds.ts';
import { plainestCase } from './plainest-case.ts';
import { anotherWord } from './space/words-of.ts';

/**
 * No band holds, whatever is not known, so nothing is rated and nobody is told why. The short forms leave no gap by how
 * they are made, and a word that nobody foresaw is none: it is not rated, and should not be.
 */
export const findGaps: Analysis = ({ ratings }) =>
  ratings.flatMap(({ rating, path, sweeps }) => {
    if (!('bands' in rating) || rating.otherwise !== undefined) return [];
    return inAnyWorld(sweeps, ({ cases, truths, conditions, world }) => {
      const gaps = cases.filter(
        (each, index) =>
          !Object.values(each.values).includes(anotherWord) &&
          truths.every((truth) => truth[index] === false),
      );
      const gap = plainestCase(gaps, world);
      return gap === undefined
        ? []
        : [
            analysisFinding('no-band-holds', [...path, 'bands'], {
              example: exampleOf(gap, conditions, world),
            }),
          ];
    });
  });
