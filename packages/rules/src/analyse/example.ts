import type { Polarity, Unit } from '@ragstone/rag';
import { sayFact } from '../explain/say-fact.ts';
import type { FactValue } from '../language/catalogue.ts';
import { unitOfFact } from '../language/catalogues.ts';
import { type Condition, meritOperators, referenceOfOperand } from '../language/condition.ts';
import { factKey } from '../language/fact-reference.ts';
import type { Case } from './space/cases-of.ts';
import { leavesIn } from './space/leaves-in.ts';
import type { World } from './space/world.ts';

/** One case that shows a fault: "value 84.5%, target 85%, higher is better". */
export interface Example {
  readonly facts: readonly ExampleFact[];
  /** Where better and worse matter. */
  readonly polarity: Polarity | null;
  /** The metric that it is about, where one is known. */
  readonly metric: string | null;
}

export interface ExampleFact {
  readonly fact: string;
  /** Null: not known. */
  readonly value: FactValue | null;
  readonly unit: Unit | null;
}

/** The case in the words of the conditions: every fact that they read. */
export const exampleOf = (
  { values }: Pick<Case, 'values'>,
  conditions: readonly Condition[],
  world: World,
): Example => {
  const leaves = conditions.flatMap(leavesIn);
  const references = leaves.flatMap((leaf) => [leaf, referenceOfOperand(leaf.value) ?? leaf]);
  const byKey = new Map(references.map((reference) => [factKey(reference), reference]));
  // Of a metric that is not known the unit is not known either.
  const profile = world.metric === null ? { ...world.profile, unit: 'count' as const } : world.profile;
  return {
    facts: [...byKey].map(([key, reference]) => ({
      fact: sayFact(reference),
      value: values[key] ?? null,
      unit: unitOfFact(reference, profile),
    })),
    polarity: leaves.some(({ operator }) => meritOperators.some((each) => each === operator))
      ? world.profile.polarity
      : null,
    metric: world.metric?.id ?? null,
  };
};
