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
  readonly ours: Answer;
  /** What json-rules-engine says, or the words with which it refused to say anything. */
  readonly reference: Answer | { readonly failed: string };
}

/** The truth of a node, or the status, the outcome or the place of the band. */
export type Answer = Truth | Status | string | number | null;

/** The difference in words, with the facts that the place rests on. */
export const sayDifference = ({ rating, path, facts, ours, reference }: Difference): string => {
  const theirs =
    typeof reference === 'object' && reference !== null
      ? `failed (${reference.failed})`
      : `says ${reference}`;
  const given = Object.entries(facts).map(([key, fact]) =>
    fact.known ? `${key} is ${JSON.stringify(fact.value)}` : `${key} is unknown (${fact.reasons.join(', ')})`,
  );
  return `Rating "${rating}", ${path.join('/')}: Ragstone says ${ours}, json-rules-engine ${theirs}, where ${given.join('; ') || 'nothing is known'}.`;
};
