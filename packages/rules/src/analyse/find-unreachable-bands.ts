import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { inEveryWorld } from './in-worlds.ts';
import { outcomeOfBand } from './outcome-of-band.ts';
import { plainestCase } from './plainest-case.ts';
import { isKnownCase } from './sweep.ts';

/**
 * Whenever a band holds, one above it holds too, so it is never chosen. A band whose condition holds in no case at all is
 * `findIdleConditions`' to tell, and `otherwise` may be there for nothing.
 */
export const findUnreachableBands: Analysis = ({ ratings }) =>
  ratings.flatMap(({ rating, path, bands, sweeps }) => {
    if (!('bands' in rating)) return [];
    return inEveryWorld(sweeps, ({ cases, truths, conditions, world }) =>
      rating.bands.flatMap((_, band) => {
        const own = truths[band] ?? [];
        const above = truths.slice(0, band);
        const holds = cases.flatMap((each, index) =>
          own[index] === true && isKnownCase(each) ? [index] : [],
        );
        const example = plainestCase(
          holds.flatMap((index) => cases[index] ?? []),
          world,
        );
        const shown = example === undefined ? undefined : cases.indexOf(example);
        const says = bands[band];
        if (shown === undefined || says === undefined) return [];
        if (holds.some((index) => above.every((truth) => truth[index] === false))) return [];
        const taken = bands[above.findIndex((truth) => truth[shown] === true)];
        return [
          analysisFinding('band-unreachable', [...path, 'bands', band], {
            says: outcomeOfBand(says),
            example: example === undefined ? null : exampleOf(example, conditions, world),
            taken: taken === undefined ? null : outcomeOfBand(taken),
          }),
        ];
      }),
    );
  });
