import { findTerm, type Located, printList, type Rag, type Verdict } from '@ragstone/rag';
import type { Judgement } from '../assessment.ts';
import type { Assertion, CheckedClaim, Claim } from '../claim.ts';
import { reasonWordsOf } from '../figure-reason-words.ts';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { claimFinding } from './claim-finding.ts';
import { otherTestimony, standingTestimony } from './metric-testimony.ts';
import { subjectTestimony } from './subject-testimony.ts';

type StatusAssertion = Extract<Assertion, { readonly says: 'status' }>;
type Outcome = Pick<CheckedClaim, 'verdict' | 'reproducedBy' | 'computed' | 'why'>;

/**
 * A paper's words about a promise. The standing figure decides, over the whole period or the parts of it that are
 * there; figures on other methods can put it in doubt. With no standing figure, the others only show the conflict.
 * Words that name a colour are held against the rating that stands.
 */
export const checkStatus = (
  claim: Located<Claim>,
  assertion: StatusAssertion,
  knowledge: Knowledge,
  judgement: Judgement | null,
): ClaimCheck => {
  const term = findTerm(assertion.words, knowledge.workspace.vocabularies);
  if (term !== null && term.rag !== null && claim.subject.metric !== undefined)
    return checkOf(claim, ofRating(term.rag, judgement));
  const says = term?.says ?? null;
  if (says === null) {
    const why = `No vocabulary says what "${assertion.words}" means.`;
    return checkOf(claim, outcome('unverifiable', [why]), [
      claimFinding(claim, 'words-unmapped', 'warning', why),
    ]);
  }
  const { metric, place } = claim.subject;
  return checkOf(
    claim,
    metric === undefined || place === undefined
      ? ofSubjects(claim, says, knowledge)
      : ofMetric(claim, metric, says, knowledge),
  );
};

const outcome = (
  verdict: Outcome['verdict'],
  why: readonly string[],
  reproducedBy: Outcome['reproducedBy'] = 'none',
): Outcome => ({ verdict, reproducedBy, computed: null, why });

/** A colour against the standing rating: one that is not rated bears out no colour. */
const ofRating = (rag: Rag, judgement: Judgement | null): Outcome => {
  if (judgement === null) return outcome('unverifiable', ['No rule rates it.']);
  const { status, outcome: said, reasons } = judgement;
  if (status === 'not-rated') {
    const why = reasons.map((reason) => reasonWordsOf(judgement)[reason]);
    return outcome('unverifiable', [`It is not rated${why.length === 0 ? '' : `: ${printList(why)}`}.`]);
  }
  const why = [`It is rated ${status}${said === null ? '' : `: ${said[0]?.toLowerCase()}${said.slice(1)}`}.`];
  return status === rag ? outcome('confirmed', why, 'exact') : outcome('disputed', why);
};

const ofMetric = (claim: Claim, id: string, says: Verdict, knowledge: Knowledge): Outcome => {
  const metric = knowledge.book.metric(id);
  const standing = standingTestimony(claim, metric, knowledge);
  const others = otherTestimony(claim, metric, knowledge);
  const why = [...(standing === null ? [] : [standing.why]), ...others.map((each) => each.why)];
  if (standing === null) {
    return others.length === 0
      ? outcome('unverifiable', ['No figure is known that could speak for or against it.'])
      : outcome('conflicting', why);
  }
  if (others.some((each) => each.says !== null && each.says !== standing.says))
    return outcome('conflicting', why);
  return standing.says === says ? outcome('confirmed', why, 'exact') : outcome('disputed', why);
};

/** A claim about a return's questions, a fund or a project: what the rules or its own figures make of them decides. */
const ofSubjects = (claim: Claim, says: Verdict, knowledge: Knowledge): Outcome => {
  const testimony = subjectTestimony(claim, knowledge);
  if (testimony === null)
    return outcome('unverifiable', ['It names nothing whose figures or answers could speak yet.']);
  if (testimony.says === null) return outcome('unverifiable', testimony.why);
  return testimony.says === says
    ? outcome('confirmed', testimony.why, 'exact')
    : outcome('disputed', testimony.why);
};
