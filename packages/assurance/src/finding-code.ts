import type { CommitmentsCode } from '@ragstone/commitments';
import type { GovernanceCode } from '@ragstone/governance';
import type { SchemesCode } from '@ragstone/schemes';
import type { FigureFindingCode } from './checks/figure-finding.ts';
import type { ClaimFindingCode } from './claims/claim-finding.ts';
import type { DecisionFindingCode } from './escalations/decision-findings.ts';

/** What can be wrong in how a workspace is set up: rules, targets and expectations that reach nothing, or one another. */
export type SetUpFindingCode =
  | 'breakdown-not-rated'
  | 'headline-not-rated'
  | 'metric-not-expected'
  | 'nothing-published'
  | 'place-not-expected'
  | 'rating-rates-nothing'
  | 'rule-set-empty'
  | 'rule-set-rates-nothing'
  | 'target-for-other-periods'
  | 'target-step-misfit'
  | 'target-without-figures'
  | 'two-standing-ratings';

/** What stands in the way of a rating, hides behind one, or is said of one a second time. */
export type JudgementFindingCode =
  | 'commentary-unchanged'
  | 'figure-stale'
  | 'reading-dependent'
  | 'target-not-measurable'
  | 'whole-hides-part'
  | DecisionFindingCode;

/** What only shows where promises and boards are set beside figures, forms and days. */
export type PromiseFindingCode =
  | 'asked-for-without-indicator'
  | 'figure-older-than-published'
  | 'indicator-not-asked-for'
  | 'priority-not-reported'
  | 'promise-expired';

/** Every finding of this package's own: about figures, about how they are set up to be rated, and about papers' claims. */
export type AssuranceFindingCode =
  | FigureFindingCode
  | SetUpFindingCode
  | JudgementFindingCode
  | PromiseFindingCode
  | ClaimFindingCode;

/**
 * Every finding of an assessment, beside those of whoever read the files. A check with a code of its own does not
 * compile into the assessment until the code stands here.
 */
export type AssessmentFindingCode = AssuranceFindingCode | SchemesCode | GovernanceCode | CommitmentsCode;
