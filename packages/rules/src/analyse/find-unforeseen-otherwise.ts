import { factTypeIn } from '../language/catalogues.ts';
import { factKey } from '../language/fact-reference.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { inAnyWorld } from './in-worlds.ts';
import { leavesIn } from './space/leaves-in.ts';
import { literalsIn } from './space/literals-in.ts';
import { isKnownCase } from './sweep.ts';

/**
 * `otherwise` makes red of a word that no band names, so nobody can have meant it: a trend without change, or an answer
 * that the form never had. Without a colour it does no harm.
 */
export const findUnforeseenOtherwise: Analysis = ({ ratings }) =>
  ratings.flatMap(({ rating, path, bands, sweeps }) => {
    if (!('bands' in rating) || rating.otherwise?.status !== 'red') return [];
    const last = bands.length - 1;
    return inAnyWorld(sweeps, ({ cases, truths, conditions, world }) => {
      const leaves = conditions.flatMap(leavesIn);
      const texts = new Set(
        leaves.filter(({ fact }) => factTypeIn(world.catalogue, fact)?.type === 'text').map(factKey),
      );
      for (const fact of texts) {
        const named = leaves.filter((leaf) => factKey(leaf) === fact).flatMap(literalsIn);
        const caught = cases.find((each, index) => {
          const word = each.values[fact];
          if (typeof word !== 'string' || named.includes(word) || !isKnownCase(each)) return false;
          return truths.findIndex((truth) => truth[index] === true) === last;
        });
        if (caught === undefined) continue;
        const example = exampleOf(caught, conditions, world);
        return [analysisFinding('otherwise-unforeseen', [...path, 'otherwise'], { example, fact })];
      }
      return [];
    });
  });
