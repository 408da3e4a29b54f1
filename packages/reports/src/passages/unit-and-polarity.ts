import type { Polarity, Unit } from '@ragstone/rag';
import { capitalised } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';

/** `Per 100,000; lower is better`, under the name of a metric; nothing where neither is to be said. */
export const unitAndPolarity = (
  { units }: Pick<Words, 'units'>,
  unit: Unit,
  polarity: Polarity | undefined,
): readonly string[] => {
  const said = [units.of(unit), polarity === undefined ? '' : units.better(polarity)].filter(
    (part) => part !== '',
  );
  return said.length === 0 ? [] : [capitalised(said.join('; '))];
};
