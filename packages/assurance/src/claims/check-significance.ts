import type { Located } from '@ragstone/rag';
import type { Judgement } from '../assessment.ts';
import type { Assertion, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';

type SignificanceAssertion = Extract<Assertion, { readonly says: 'significance' }>;

/** A document says that a figure differs, or does not, from another place's by more than chance. */
export const checkSignificance = (
  claim: Located<Claim>,
  { words, with: other }: SignificanceAssertion,
  { placeNamed, placeName }: Knowledge,
  judgement: Judgement | null,
): ClaimCheck => {
  const place = placeNamed(other) ?? other;
  const tested = judgement?.evidence.significance?.find(
    ({ comparator }) => comparator === other || placeNamed(comparator) === place,
  );
  if (tested === undefined || tested.outcome === null) {
    return checkOf(claim, {
      verdict: 'unverifiable',
      reproducedBy: 'none',
      computed: null,
      why: [
        `Nothing is held by which it could be tested against ${placeName(place)}${tested?.says ? `: ${tested.says}` : '.'}`,
      ],
    });
  }
  const confirmed = tested.outcome === words;
  return checkOf(claim, {
    verdict: confirmed ? 'confirmed' : 'disputed',
    reproducedBy: confirmed ? 'exact' : 'none',
    computed: null,
    given: `${tested.outcome[0]?.toUpperCase()}${tested.outcome.slice(1)}`,
    why: [`Tested against ${tested.placeName}, it is ${tested.outcome}.`],
  });
};
