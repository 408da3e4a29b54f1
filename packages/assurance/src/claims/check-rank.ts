import type { Located } from '@ragstone/rag';
import type { Judgement } from '../assessment.ts';
import type { Assertion, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { type Noticed, noticed } from './claim-finding.ts';

type RankAssertion = Extract<Assertion, { readonly says: 'rank' }>;

/**
 * A printed rank among other places. It is worked out again where the figures of all of them are held; where they are
 * not, what can still be said of it is whether it is possible, from which end it is counted, and among how many.
 */
export const checkRank = (
  claim: Located<Claim>,
  assertion: RankAssertion,
  knowledge: Knowledge,
  judgement: Judgement | null,
): ClaimCheck => {
  const { rank, of } = assertion;
  const seen = [fromTheFarEnd(claim, assertion), amongFewer(claim, assertion, knowledge)].filter(
    (each) => each !== null,
  );
  const answer = (
    verdict: 'confirmed' | 'disputed' | 'unverifiable',
    why: string,
    given: { readonly computed: number; readonly given: string } | null = null,
  ): ClaimCheck =>
    checkOf(
      claim,
      {
        verdict,
        reproducedBy: verdict === 'confirmed' ? 'exact' : 'none',
        computed: given?.computed ?? null,
        ...(given === null ? {} : { computedUnit: 'count' as const, given: given.given }),
        why: [why, ...seen.map(({ says }) => says)],
      },
      seen.map(({ finding }) => finding),
    );
  if (rank > of) return answer('disputed', `Among ${of} there is no rank ${rank}.`);
  const held = judgement?.evidence.rank ?? null;
  if (held === null || held.rank === null || held.of === null)
    return answer('unverifiable', 'The figures of the places that it is ranked among are not held.');
  const given = `Rank ${held.rank} of ${held.of}, 1 the ${held.first}`;
  const same = held.rank === rank && held.of === of && held.first === assertion.first;
  return answer(
    same ? 'confirmed' : 'disputed',
    `The figures give ${given[0]?.toLowerCase()}${given.slice(1)}.`,
    {
      computed: held.rank,
      given,
    },
  );
};

const ordinal = (number: number): string => {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ends: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${number}${(teens ? undefined : ends[number % 10]) ?? 'th'}`;
};

/** A rank that is named for one end and stands in the last quarter is perhaps counted from there: 147th lowest of 153. */
const fromTheFarEnd = (claim: Located<Claim>, { rank, of, first }: RankAssertion): Noticed | null => {
  if (first === 'best' || rank > of || rank * 4 <= of * 3) return null;
  const other = first === 'lowest' ? 'highest' : 'lowest';
  return noticed(
    claim,
    'rank-from-the-far-end',
    'warning',
    `${ordinal(rank)} ${first} of ${of} is ${ordinal(of - rank + 1)} ${other}. If rank ${rank} is meant, counted from the ${other}, it is ${ordinal(of - rank + 1)} ${first}. Which is meant decides which way it points.`,
    { rank, of, fromTheOtherEnd: of - rank + 1 },
  );
};

/** Most ranks of a document are among one number of places: a rank among fewer has lost some of them. */
const amongFewer = (claim: Located<Claim>, { of }: RankAssertion, { claims }: Knowledge): Noticed | null => {
  const sizes = claims.flatMap(({ source, assertion }) =>
    source.document === claim.source.document && assertion.says === 'rank' ? [assertion.of] : [],
  );
  const most = Math.max(...sizes);
  const isUsual = sizes.filter((size) => size === most).length * 2 > sizes.length;
  if (!isUsual || of === most) return null;
  return noticed(
    claim,
    'ranked-among-fewer',
    'info',
    `Most ranks of this document are among ${most}; this one is among ${of}, and is not to be set beside them.`,
    { of, most },
  );
};
