import type { Polarity } from '@ragstone/rag';
import type { FactValue } from '../../language/catalogue.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import { type Leaf, referenceOfOperand } from '../../language/condition.ts';
import { type FactReference, factKey } from '../../language/fact-reference.ts';
import { literalsIn } from './literals-in.ts';
import type { World } from './world.ts';

/** What a text is that nobody named. Two facts can be two such texts. */
export const anotherWord = 'something else';

const ofPolarity = ['better', 'worse', 'getting-better', 'getting-worse', 'improvement', 'concern'];
const withoutPolarity = ['higher', 'lower', 'increasing', 'decreasing', 'high', 'low'];

/** Everything that a text or a boolean can be: the words of the catalogue, or every word that a rule names and one more. */
export const wordsOf = (
  reference: FactReference,
  leaves: readonly Leaf[],
  world: World,
): readonly FactValue[] => {
  const type = factTypeIn(world.catalogue, reference.fact);
  if (type?.type === 'boolean') return [true, false];
  if (type?.words !== undefined) return type.words.filter((word) => canBeSaid(word, world));
  const names =
    reference.fact === 'metric'
      ? world.names.metrics
      : reference.fact === 'place'
        ? world.names.places
        : null;
  if (names !== null) return names;
  const named = new Set(leaves.flatMap(literalsIn).filter((each) => typeof each === 'string'));
  return [...named, anotherWord, ...(isComparedWithText(reference, leaves) ? [factKey(reference)] : [])];
};

/** Statistics say better and worse where a metric has a polarity, higher and lower where it has none. */
const canBeSaid = (word: string, { metric }: World): boolean => {
  if (metric === null) return true;
  return !(hasPolarity(metric.polarity) ? withoutPolarity : ofPolarity).includes(word);
};

const hasPolarity = (polarity: Polarity): boolean => polarity !== 'none';

const isComparedWithText = (reference: FactReference, leaves: readonly Leaf[]): boolean =>
  leaves.some((leaf) => {
    const other = referenceOfOperand(leaf.value);
    return other !== null && [factKey(leaf), factKey(other)].includes(factKey(reference));
  });
