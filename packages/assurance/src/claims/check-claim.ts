import type { Located } from '@ragstone/rag';
import type { Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { checkChange } from './check-change.ts';
import { checkComparison } from './check-comparison.ts';
import { checkGap } from './check-gap.ts';
import { checkList } from './check-list.ts';
import { checkMovement } from './check-movement.ts';
import { checkNumber } from './check-number.ts';
import { checkRank } from './check-rank.ts';
import { checkSignificance } from './check-significance.ts';
import { checkStatus } from './check-status.ts';
import { checkTrend } from './check-trend.ts';
import type { ClaimCheck } from './claim-check.ts';
import type { JudgedFigures } from './judged-figures.ts';

/** What the evidence known on the day, and what the rules made of it, say of one claim of a document. */
export const checkClaim = (
  claim: Located<Claim>,
  knowledge: Knowledge,
  judged: JudgedFigures,
): ClaimCheck => {
  const { assertion } = claim;
  switch (assertion.says) {
    case 'status':
      return checkStatus(claim, assertion, knowledge, judged.of(claim.subject));
    case 'gap':
      return checkGap(claim, assertion, knowledge);
    case 'comparison':
      return checkComparison(claim, assertion, knowledge);
    case 'change':
      return checkChange(claim, assertion, knowledge);
    case 'movement':
      return checkMovement(claim, assertion, knowledge);
    case 'rank':
      return checkRank(claim, assertion, knowledge, judged.of(claim.subject));
    case 'trend':
      return checkTrend(claim, assertion, knowledge, judged);
    case 'significance':
      return checkSignificance(claim, assertion, knowledge, judged.of(claim.subject));
    case 'list':
      return checkList(claim, assertion, knowledge, judged);
    case 'value':
    case 'target':
    case 'total':
      return checkNumber(claim, assertion, knowledge);
  }
};
