import type { Status } from '@ragstone/rag';
import type { Facts, SubjectProfile } from '../../language/catalogue.ts';
import type { Truth } from '../../language/condition.ts';
import type { Path } from '../../parse/finding.ts';

/** Where the two engines answer differently: the first place, with all that is needed to see it again. */
export interface Difference {
  /** The id of the rating. */
  readonly rating: string;
  /** Of the rating as `expandRating` shows it: `bands`, 1, `when`, `all`, 0; or `status`, `outcome`, `band`. */
  readonly path: Path;
  readonly facts: Facts;
  readonly profile: SubjectProfile;
  /** What our evaluation says; null where it says nothing. */
  readonly ours: Answer | Failed;
  /** What json-rules-engine says. */
  readonly reference: Answer | Failed;
}

/** What an engine threw instead of an answer, in its own words. */
export interface Failed {
  readonly failed: string;
}

/** The truth of a node, or the status, the outcome or the place of the band. */
export type Answer = Truth | Status | string | number | null;

/** The difference in words, with the facts that the place rests on. */
export const sayDifference = ({ rating, path, facts, ours, reference }: Difference): string => {
  const given = Object.entries(facts).map(([key, fact]) =>
    fact.known ? `${key} is ${JSON.stringify(fact.value)}` : `${key} is unknown (${fact.reasons.join(', ')})`,
  );
  return `Rating "${rating}", ${path.join('/')}: Ragstone ${sayAnswer(ours)}, json-rules-engine ${sayAnswer(reference)}, where ${given.join('; ') || 'nothing is known'}.`;
};

const sayAnswer = (answer: Answer | Failed): string =>
  typeof answer === 'object' && answer !== null ? `failed (${answer.failed})` : `says ${answer}`;
