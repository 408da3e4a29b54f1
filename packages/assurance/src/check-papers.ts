import type { GovernanceCode } from '@ragstone/governance';
import type { Finding } from '@ragstone/rag';
import { checkFunds, type SchemesCode } from '@ragstone/schemes';
import type { Judgement, ReturnVerdict } from './assessment.ts';
import type { CheckedClaim } from './claim.ts';
import { checkClaim } from './claims/check-claim.ts';
import type { ClaimFindingCode } from './claims/claim-finding.ts';
import { judgedFigures } from './claims/judged-figures.ts';
import type { Knowledge } from './knowledge.ts';
import { returnVerdicts } from './returns/return-verdicts.ts';

/** What became of the claims and the returns that were known, held against the evidence, and what was found on the way. */
export interface CheckedPapers {
  readonly claims: readonly CheckedClaim[];
  readonly returns: readonly ReturnVerdict[];
  readonly claimFindings: readonly Finding<ClaimFindingCode>[];
  readonly fundFindings: readonly Finding<SchemesCode>[];
  readonly returnFindings: readonly Finding<GovernanceCode>[];
}

/** Every claim against the figures and what the rules made of them; then every return against its claims and its money. */
export const checkPapers = (knowledge: Knowledge, judgements: readonly Judgement[]): CheckedPapers => {
  const { workspace, statements, schedules } = knowledge;
  const judged = judgedFigures(judgements);
  const checks = knowledge.claims.map((claim) => checkClaim(claim, knowledge, judged));
  const claims = checks.map(({ checked }) => checked);
  const fundFindings = checkFunds({ funds: workspace.funds, statements, schedules });
  const returns = returnVerdicts(knowledge, claims, fundFindings);
  return {
    claims,
    returns: returns.verdicts,
    claimFindings: checks.flatMap(({ findings }) => findings),
    fundFindings,
    returnFindings: returns.findings,
  };
};
