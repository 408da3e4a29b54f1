import type { Located } from '@ragstone/rag';
import type { Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { checkChange } from './check-change.ts';
import { checkComparison } from './check-comparison.ts';
import { checkGap } from './check-gap.ts';
import { checkNumber } from './check-number.ts';
import { checkStatus } from './check-status.ts';
import { checkTrend } from './check-trend.ts';
import type { ClaimCheck } from './claim-check.ts';

/** What the evidence known on the day says of one claim of a document. */
export const checkClaim = (claim: Located<Claim>, knowledge: Knowledge): ClaimCheck => {
  const { assertion } = claim;
  switch (assertion.says) {
    case 'status':
      return checkStatus(claim, assertion, knowledge);
    case 'gap':
      return checkGap(claim, assertion, knowledge);
    case 'comparison':
      return checkComparison(claim, assertion, knowledge);
    case 'change':
      return checkChange(claim, assertion, knowledge);
    case 'trend':
      return checkTrend(claim, assertion, knowledge);
    case 'value':
    case 'target':
    case 'total':
      return checkNumber(claim, assertion, knowledge);
  }
};
