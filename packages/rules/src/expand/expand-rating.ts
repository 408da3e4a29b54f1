import type { Condition } from '../language/condition.ts';
import type { Band, BandsForm, Needs, Rating } from '../language/rating.ts';
import { comparedFactsOf } from './compared-facts.ts';
import { expandAgainstComparators } from './expand-against-comparators.ts';
import { expandAgainstTarget } from './expand-against-target.ts';
import { expandAnswer } from './expand-answer.ts';
import { expandGoalBands } from './expand-goal-bands.ts';
import { expandQuartile } from './expand-quartile.ts';
import { expandSignificance } from './expand-significance.ts';
import { expandSpc } from './expand-spc.ts';
import { expandStages } from './expand-stages.ts';
import { expandUndecided } from './expand-undecided.ts';
import { isUndecided } from './is-undecided.ts';

/**
 * The bands of conditions that a rating stands for, from the top, with the wording as their outcome where they
 * have none of their own. What it needs becomes a first band, `otherwise` a last: none of those above. Where nobody chose
 * how the source is read, a band holds only where it does under every reading.
 */
export const expandRating = (rating: Rating): readonly Band[] => [
  ...expandNeeds(rating.needs),
  ...(isUndecided(rating)
    ? expandUndecided(
        wordedForm(rating),
        (rating.reading?.means ?? []).map((each) => wordedForm(each.rating)),
      )
    : wordedForm(rating)),
];

const wordedForm = (rating: Rating): readonly Band[] =>
  formOf(rating).map((band) => ({
    ...band,
    outcome: band.outcome ?? (band.status === null ? null : (rating.wording?.[band.status] ?? null)),
  }));

const formOf = (rating: Rating): readonly Band[] => {
  if ('againstTarget' in rating) return expandAgainstTarget(rating.againstTarget, comparedFactsOf(rating));
  if ('againstComparators' in rating) return expandAgainstComparators(rating.againstComparators);
  if ('goalBands' in rating) return expandGoalBands(rating.goalBands, comparedFactsOf(rating).value);
  if ('significance' in rating) return expandSignificance(rating.significance);
  if ('quartile' in rating) return expandQuartile(rating.quartile);
  if ('spc' in rating) return expandSpc(rating.spc);
  if ('stages' in rating) return expandStages(rating.stages);
  if ('milestones' in rating) {
    return expandAgainstTarget({ green: 'met', ...rating.milestones }, comparedFactsOf(rating));
  }
  if ('profile' in rating) return expandAgainstTarget(rating.profile, comparedFactsOf(rating));
  if ('answer' in rating) return expandAnswer(rating.answer);
  return expandBands(rating);
};

/** Too few events or people: no colour, whatever the figure. */
const expandNeeds = (needs: Needs | undefined): readonly Band[] =>
  (['count', 'denominator'] as const).flatMap((fact): readonly Band[] => {
    const least = needs?.[fact];
    if (least === undefined) return [];
    const when: Condition = { fact, operator: 'lessThan', value: least };
    return [{ status: null, outcome: null, reason: 'small-number', when }];
  });

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
