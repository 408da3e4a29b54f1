import type { Reason, Status } from '@ragstone/rag';
import type { Band } from '../language/rating.ts';
import type { Evaluation } from './evaluation.ts';

/** What a rating comes to. */
export interface RatingResult {
  readonly status: Status;
  /** The source's own words, where the rule has any. */
  readonly outcome: string | null;
  /** Why it is not rated: every reason. */
  readonly reasons: readonly Reason[];
  /** The place of the chosen band in `expandRating`, from 0; null where none was chosen. */
  readonly band: number | null;
}

export const notRated = (reasons: readonly Reason[]): RatingResult => ({
  status: 'not-rated',
  outcome: null,
  reasons,
  band: null,
});

/**
 * The first true band, if every band above it is false. An unknown above it makes the rating not rated, for the
 * reasons of every unknown band that could have been chosen. No true band: no rule applies.
 */
export const chooseBand = (bands: readonly Band[], evaluations: readonly Evaluation[]): RatingResult => {
  const firstTrue = evaluations.findIndex(({ result }) => result === true);
  const inQuestion = firstTrue === -1 ? evaluations : evaluations.slice(0, firstTrue);
  if (inQuestion.some(({ result }) => result === 'unknown')) {
    return notRated([...new Set(inQuestion.flatMap(({ reasons }) => reasons))]);
  }
  const band = bands[firstTrue];
  if (band === undefined) return notRated(['no-rule']);
  return band.status === null
    ? { status: 'not-rated', outcome: band.outcome, reasons: [band.reason ?? 'within-band'], band: firstTrue }
    : { status: band.status, outcome: band.outcome, reasons: [], band: firstTrue };
};
