import type { Band, BandsForm, Rating } from '../language/rating.ts';
import { comparedFactsOf } from './compared-facts.ts';
import { expandAgainstTarget } from './expand-against-target.ts';
import { expandAnswer } from './expand-answer.ts';
import { expandGoalBands } from './expand-goal-bands.ts';

/**
 * The bands of conditions that a rating stands for, from the top, with the wording as their outcome where they
 * have none of their own. `otherwise` becomes a last band: none of those above.
 */
export const expandRating = (rating: Rating): readonly Band[] =>
  formOf(rating).map((band) => ({
    ...band,
    outcome: band.outcome ?? (band.status === null ? null : (rating.wording?.[band.status] ?? null)),
  }));

const formOf = (rating: Rating): readonly Band[] => {
  if ('againstTarget' in rating) return expandAgainstTarget(rating.againstTarget, comparedFactsOf(rating));
  if ('goalBands' in rating) return expandGoalBands(rating.goalBands, comparedFactsOf(rating).value);
  if ('answer' in rating) return expandAnswer(rating.answer);
  return expandBands(rating);
};

const expandBands = ({ bands, otherwise }: BandsForm): readonly Band[] => {
  const written = bands.map(
    ({ status, outcome, when }): Band => ({
      status: status ?? null,
      outcome: outcome ?? null,
      when,
    }),
  );
  if (otherwise === undefined) return written;
  const noneAbove = { not: { any: bands.map(({ when }) => when) } };
  return [...written, { status: otherwise.status, outcome: otherwise.outcome ?? null, when: noneAbove }];
};
