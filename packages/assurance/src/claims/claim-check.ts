import type { Finding, Located, Unit } from '@ragstone/rag';
import type { CheckedClaim, Claim } from '../claim.ts';
import type { ClaimFindingCode } from './claim-finding.ts';

/** A checked claim with what was noticed on the way. */
export interface ClaimCheck {
  readonly checked: CheckedClaim;
  readonly findings: readonly Finding<ClaimFindingCode>[];
}

export const checkOf = (
  claim: Located<Claim>,
  outcome: Pick<CheckedClaim, 'verdict' | 'reproducedBy' | 'computed' | 'why'> & {
    readonly computedUnit?: Unit;
    readonly given?: string;
  },
  findings: readonly Finding<ClaimFindingCode>[] = [],
): ClaimCheck => ({
  checked: {
    id: claim.id,
    title: claim.title,
    subject: claim.subject,
    assertion: claim.assertion,
    verdict: outcome.verdict,
    reproducedBy: outcome.reproducedBy,
    computed: outcome.computed,
    computedUnit: outcome.computedUnit ?? null,
    ...(outcome.given === undefined ? {} : { given: outcome.given }),
    why: outcome.why,
    source: claim.source,
  },
  findings,
});
