import { compareMerit, isGreener, type Rag } from '@ragstone/rag';
import type { FactValue } from '../language/catalogue.ts';
import { factTypeIn } from '../language/catalogues.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { inAnyWorld } from './in-worlds.ts';
import type { Case } from './space/cases-of.ts';
import { leavesIn } from './space/leaves-in.ts';
import type { World } from './space/world.ts';
import { isKnownCase } from './sweep.ts';

/** What a text says, from the worst to the best. */
const ascending: readonly (readonly string[])[] = [
  ['worse', 'similar', 'better'],
  ['getting-worse', 'no-significant-change', 'getting-better'],
  ['concern', 'common-cause', 'improvement'],
  ['fail', 'hit-and-miss', 'pass'],
];

/**
 * A better figure, all else equal, has a worse colour. Better is what the metric's polarity says of its value, the first
 * rank and quartile, and what statistics call better. What is asked to lie near a number on both sides is left out.
 */
export const findBetterIsWorse: Analysis = ({ ratings }) =>
  ratings.flatMap(({ rating, path, bands, sweeps }) => {
    const form = ['bands', 'significance', 'spc', 'quartile'].find((key) => key in rating);
    if (form === undefined) return [];
    return inAnyWorld(sweeps, (swept) => {
      const twoSided = new Set(
        swept.conditions.flatMap(leavesIn).flatMap((leaf) => (leaf.operator === 'within' ? [leaf.fact] : [])),
      );
      const coloured = swept.cases.flatMap((each, index): readonly Coloured[] => {
        const first = swept.truths.findIndex((truth) => truth[index] !== false);
        const status = swept.truths[first]?.[index] === true ? bands[first]?.status : null;
        return status && isKnownCase(each) ? [{ case: each, status }] : [];
      });
      const facts = Object.keys(swept.cases[0]?.values ?? {}).filter((key) => !twoSided.has(key));
      for (const fact of facts) {
        const pair = reversedPair(fact, coloured, swept.world);
        if (pair === null) continue;
        const [worse, better] = pair;
        const say = ({ case: each }: Coloured) => exampleOf(each, swept.conditions, swept.world);
        return [
          analysisFinding('better-is-worse', [...path, form], {
            fact,
            worse: say(worse),
            worseSays: worse.status,
            better: say(better),
            betterSays: better.status,
          }),
        ];
      }
      return [];
    });
  });

interface Coloured {
  readonly case: Case;
  readonly status: Rag;
}

/** Two cases that differ in one fact only, of which the better has the worse colour; the nearest of its kind. */
const reversedPair = (
  fact: string,
  coloured: readonly Coloured[],
  world: World,
): readonly [Coloured, Coloured] | null => {
  if (!canBeOrdered(fact, world)) return null;
  const groups = new Map<string, Coloured[]>();
  for (const each of coloured) {
    const others = JSON.stringify({ ...each.case.values, [fact]: null });
    const group = groups.get(others);
    if (group === undefined) groups.set(others, [each]);
    else group.push(each);
  }
  const merit = (a: Coloured, b: Coloured) => meritOf(a.case.values[fact], b.case.values[fact], fact, world);
  for (const group of groups.values()) {
    // The last of each colour that is worse than what comes now; those as good wait until something better comes.
    const last = new Map<Rag, Coloured>();
    let asGood: Coloured[] = [];
    for (const better of group.sort(merit)) {
      const [one] = asGood;
      if (one !== undefined && merit(one, better) < 0) {
        for (const each of asGood) {
          last.delete(each.status);
          last.set(each.status, each);
        }
        asGood = [];
      }
      asGood.push(better);
      const worse = [...last.values()].filter((each) => isGreener(each.status, better.status)).at(-1);
      if (worse !== undefined) return [worse, better];
    }
  }
  return null;
};

const canBeOrdered = (fact: string, { catalogue, metric }: World): boolean => {
  if (metric === null && ['value', 'rank'].includes(fact)) return false;
  const type = factTypeIn(catalogue, fact.replace(/\[.*/, ''));
  if (type?.words !== undefined)
    return ascending.some((words) => words.some((word) => type.words?.includes(word)));
  return /^(value|rank|quartile)(\[with=.*)?$/.test(fact) && metric?.polarity !== 'none';
};

/** Below zero where the first is worse. What cannot be compared is as good. */
const meritOf = (
  a: FactValue | null | undefined,
  b: FactValue | null | undefined,
  fact: string,
  world: World,
): number => {
  if (typeof a === 'number' && typeof b === 'number') {
    return fact.startsWith('value') ? (compareMerit(a, b, world.profile.polarity) ?? 0) : b - a;
  }
  const words = ascending.find((each) => each.some((word) => word === a));
  if (typeof a !== 'string' || typeof b !== 'string' || !words?.includes(b)) return 0;
  return words.indexOf(a) - words.indexOf(b);
};
