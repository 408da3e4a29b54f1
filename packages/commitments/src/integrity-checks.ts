import { changesHaveRationales } from './checks/changes-have-rationales.ts';
import { codesAreAlike } from './checks/codes-are-alike.ts';
import { codesAreToldApart } from './checks/codes-are-told-apart.ts';
import { commitmentsHaveActions } from './checks/commitments-have-actions.ts';
import { datesAreGiven } from './checks/dates-are-given.ts';
import { datesFollowThePlan } from './checks/dates-follow-the-plan.ts';
import { decisionsFit } from './checks/decisions-fit.ts';
import { indicatorsHaveMeasures } from './checks/indicators-have-measures.ts';
import { keptIsTheSame } from './checks/kept-is-the-same.ts';
import { measuresAreMeasurable } from './checks/measures-are-measurable.ts';
import { measuresHaveIndicators } from './checks/measures-have-indicators.ts';
import { ownersAreNamed } from './checks/owners-are-named.ts';
import { placeholdersAreFilled } from './checks/placeholders-are-filled.ts';
import { pointsAreAddressed } from './checks/points-are-addressed.ts';
import { printedCountsAddUp } from './checks/printed-counts-add-up.ts';
import { promisedNumbersAreKept } from './checks/promised-numbers-are-kept.ts';
import { reviewsAddUp } from './checks/reviews-add-up.ts';
import { risksAreWeighed } from './checks/risks-are-weighed.ts';
import { somethingIsPromised } from './checks/something-is-promised.ts';
import { statusesAreBorneOut } from './checks/statuses-are-borne-out.ts';
import { statusesAreGiven } from './checks/statuses-are-given.ts';
import { statusesAreMapped } from './checks/statuses-are-mapped.ts';
import { transfersHaveDestinations } from './checks/transfers-have-destinations.ts';
import { versionsHaveLineage } from './checks/versions-have-lineage.ts';
import { whatIsDoneIsReached } from './checks/what-is-done-is-reached.ts';
import { wordingIsPrinted } from './checks/wording-is-printed.ts';
import { wordingIsTheApproved } from './checks/wording-is-the-approved.ts';
import type { CommitmentsCheck } from './commitment-records.ts';

/**
 * Every check of what was promised, in the order of the chain: what is promised, what became of it, who does what
 * about it by when, how it stands, and what would show that it has come about.
 */
export const integrityChecks: readonly CommitmentsCheck[] = Object.freeze([
  printedCountsAddUp,
  somethingIsPromised,
  wordingIsPrinted,
  wordingIsTheApproved,
  versionsHaveLineage,
  reviewsAddUp,
  decisionsFit,
  transfersHaveDestinations,
  changesHaveRationales,
  promisedNumbersAreKept,
  keptIsTheSame,
  commitmentsHaveActions,
  placeholdersAreFilled,
  ownersAreNamed,
  datesAreGiven,
  datesFollowThePlan,
  whatIsDoneIsReached,
  statusesAreGiven,
  statusesAreMapped,
  statusesAreBorneOut,
  measuresHaveIndicators,
  indicatorsHaveMeasures,
  codesAreToldApart,
  codesAreAlike,
  measuresAreMeasurable,
  risksAreWeighed,
  pointsAreAddressed,
]);
