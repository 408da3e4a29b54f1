import { expandRating } from '../expand/expand-rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import type { Analysis, AnalysisContext, SweptRating } from './analysis.ts';
import { type AnalysisFinding, type AnalysisFindingCode, analysisFinding } from './analysis-finding.ts';
import { makeBudget } from './budget.ts';
import { findAdoptedEdited } from './find-adopted-edited.ts';
import { findBetterIsWorse } from './find-better-is-worse.ts';
import { findComponentsTakenIn } from './find-components-taken-in.ts';
import { findDisagreeingBands } from './find-disagreeing-bands.ts';
import { findGaps } from './find-gaps.ts';
import { findGreenRemainder } from './find-green-remainder.ts';
import { findIdleConditions } from './find-idle-conditions.ts';
import { findIdleDuties } from './find-idle-duties.ts';
import { findIdleEscalations } from './find-idle-escalations.ts';
import { findLevelOrder } from './find-level-order.ts';
import { findNeverApplies } from './find-never-applies.ts';
import { findNoStandingRating } from './find-no-standing-rating.ts';
import { findOutOfScale } from './find-out-of-scale.ts';
import { findPolarityMissing } from './find-polarity-missing.ts';
import { findProtectionMismatch } from './find-protection-mismatch.ts';
import { findReadingsUnknown } from './find-readings-unknown.ts';
import { findReadingsUnnamed } from './find-readings-unnamed.ts';
import { findRecipientsUnknown } from './find-recipients-unknown.ts';
import { findRunsTooLong } from './find-runs-too-long.ts';
import { findStaleReview } from './find-stale-review.ts';
import { findStrangeShares } from './find-strange-shares.ts';
import { findStrangeTolerances } from './find-strange-tolerances.ts';
import { findUnforeseenOtherwise } from './find-unforeseen-otherwise.ts';
import { findUnreachableBands } from './find-unreachable-bands.ts';
import { findWindowsSharingMonths } from './find-windows-sharing-months.ts';
import { worldsOf } from './space/worlds-of.ts';
import { sweepAll } from './sweep-all.ts';

/** What asks no cases: from the whole to its parts. */
const plainAnalyses: readonly Analysis[] = [
  findAdoptedEdited,
  findStaleReview,
  findNeverApplies,
  findNoStandingRating,
  findComponentsTakenIn,
  findPolarityMissing,
  findReadingsUnnamed,
  findReadingsUnknown,
  findOutOfScale,
  findStrangeTolerances,
  findStrangeShares,
  findProtectionMismatch,
  findRecipientsUnknown,
  findLevelOrder,
  findWindowsSharingMonths,
  findRunsTooLong,
];

/** What tries the bands of ratings out. Each step is only for ratings in which those before found nothing. */
const stepsOfRatings: readonly (readonly Analysis[])[] = [
  [findIdleConditions],
  [findUnreachableBands, findGreenRemainder, findUnforeseenOtherwise],
  [findBetterIsWorse],
  [findGaps, findDisagreeingBands],
];

/** What brings other findings about the same rule with it. */
const spoils: ReadonlySet<AnalysisFindingCode> = new Set<AnalysisFindingCode>([
  'never-applies',
  'polarity-missing',
  'out-of-scale',
  'tolerance-swallows-scale',
  'tolerance-hardly-any',
  'share-hardly-any',
  'condition-impossible',
  'condition-certain',
  'band-unreachable',
  'green-is-remainder',
  'otherwise-unforeseen',
  'better-is-worse',
  'windows-share-months',
]);

const analysesOfConditions: readonly Analysis[] = [findIdleDuties, findIdleEscalations];

/**
 * What a rule set that parses says and cannot have meant, each with a case that shows it. Every number that a rule names
 * and every order of the facts behind it is tried out, below, on and above, and with facts unknown: on comparisons of
 * the language it finds whatever there is, and nothing that is not. What it takes for true is that facts are independent
 * but for `missed`, `status`, the polarity's words and dates; that whole numbers that are compared with one another lie
 * at an edge; and the limits of metrics. It costs a bounded number of comparisons: what would cost more is told as
 * `not-analysed`. Of a fault that brings others with it only the fault is told.
 */
export const analyseRuleSet = (
  ruleSet: RuleSet,
  context: AnalysisContext = {},
): readonly AnalysisFinding[] => {
  const budget = makeBudget();
  const material = { ruleSet, context, budget };
  const unswept = ruleSet.ratings.map(
    (rating, index): SweptRating => ({
      rating,
      path: ['ratings', index],
      // The readings that nobody has chosen between are looked at one by one.
      bands: expandRating({ ...rating, needs: undefined, reading: undefined }),
      sweeps: [],
    }),
  );
  const findings: AnalysisFinding[] = plainAnalyses.flatMap((analysis) =>
    analysis({ ...material, ratings: unswept }),
  );
  const isSpoilt = (path: Path): boolean =>
    findings.some(
      ({ code, path: at }) => spoils.has(code) && path.slice(0, 2).every((step, index) => at[index] === step),
    );
  const swept: SweptRating[] = [];
  for (const each of unswept.filter(needsCases)) {
    if (isSpoilt(each.path)) continue;
    const conditions = each.bands.map(({ when }) => when);
    const sweeps = sweepAll(conditions, worldsOf(each.rating.for, conditions, ruleSet, context), budget);
    if (sweeps === null) findings.push(analysisFinding('not-analysed', each.path, { what: 'rating' }));
    else swept.push({ ...each, sweeps });
  }
  for (const step of stepsOfRatings) {
    const ratings = swept.filter(({ path }) => !isSpoilt(path));
    findings.push(...step.flatMap((analysis) => analysis({ ...material, ratings })));
  }
  const ofConditions = analysesOfConditions.flatMap((analysis) => analysis({ ...material, ratings: [] }));
  return [...findings, ...ofConditions.filter(({ path }) => !isSpoilt(path))];
};

/** The other short forms leave nothing to try out: how they expand covers every case once. */
const needsCases = ({ rating }: SweptRating): boolean =>
  ['bands', 'significance', 'spc', 'quartile'].some((form) => form in rating);
