import type { Finding, Located } from '@ragstone/rag';
import type { Claim } from '../claim.ts';

export type ClaimFindingCode =
  | 'two-spans'
  | 'best-month-chosen'
  | 'unit-label-differs'
  | 'implied-population'
  | 'plan-series-differ'
  | 'superseded-figure'
  | 'words-unmapped'
  | 'rank-from-the-far-end'
  | 'ranked-among-fewer'
  | 'trends-differ'
  | 'list-differs';

/** A finding about a claim: where it stands in the input and in the document is the claim's own place. */
export const claimFinding = (
  claim: Located<Claim>,
  code: ClaimFindingCode,
  severity: Finding['severity'],
  message: string,
  figures: Finding['figures'] = {},
): Finding<ClaimFindingCode> => ({
  code,
  severity,
  subject: {
    claim: claim.id,
    ...(claim.subject.metric === undefined ? {} : { metric: claim.subject.metric }),
    ...(claim.subject.place === undefined ? {} : { place: claim.subject.place }),
    ...(claim.subject.fund === undefined ? {} : { fund: claim.subject.fund }),
    period: claim.subject.period,
  },
  message,
  figures,
  at: claim.at,
  source: claim.source,
});

/** Something noticed about a claim: as a sentence of why its verdict is what it is, and as a finding, which names the claim. */
export interface Noticed {
  readonly says: string;
  readonly finding: Finding<ClaimFindingCode>;
}

/** One sentence for both, so that a paper and its findings never say the same thing in two ways. */
export const noticed = (
  claim: Located<Claim>,
  code: ClaimFindingCode,
  severity: Finding['severity'],
  says: string,
  figures: Finding['figures'] = {},
): Noticed => ({ says, finding: claimFinding(claim, code, severity, `${claim.title}: ${says}`, figures) });
