import type { Reason, Status } from '@ragstone/rag';
import type { RatingOutcome } from './assessment.ts';

/** The rating that stands for a subject, and what the subject is said to be. */
export interface Standing {
  readonly of: RatingOutcome | null;
  readonly result: {
    readonly status: Status;
    readonly outcome: string | null;
    readonly reasons: readonly Reason[];
    readonly rule: string | null;
  };
}

/**
 * Of all ratings of a subject the one that stands: an adopted one before a draft, a standing one before evidence. Where
 * none stands, evidence speaks in the same order. Two that could stand and disagree leave it not rated: nobody has said
 * which is right.
 */
export const standingOf = (outcomes: readonly RatingOutcome[]): Standing => {
  const standing = standingRatings(outcomes);
  const candidates = standing.length > 0 ? standing : adoptedFirst(outcomes);
  const of = candidates[0] ?? null;
  if (of === null)
    return { of, result: { status: 'not-rated', outcome: null, reasons: ['no-rule'], rule: null } };
  const { status, outcome, reasons, rule } = of;
  const agree = candidates.every((each) => each.status === status);
  return {
    of,
    result: agree
      ? { status, outcome, reasons, rule }
      : { status: 'not-rated', outcome: null, reasons: ['ratings-conflict'], rule },
  };
};

/** The ratings that claim to stand: the adopted ones, or the drafts where none is adopted. */
export const standingRatings = (outcomes: readonly RatingOutcome[]): readonly RatingOutcome[] =>
  adoptedFirst(outcomes.filter((each) => each.standing));

const adoptedFirst = (outcomes: readonly RatingOutcome[]): readonly RatingOutcome[] => {
  const adopted = outcomes.filter((each) => !each.draft);
  return adopted.length > 0 ? adopted : outcomes;
};
