import type { Applies } from '../language/applies.ts';
import { factTypeIn } from '../language/catalogues.ts';
import type { Condition } from '../language/condition.ts';
import { listOfOperand } from '../language/condition.ts';
import type { Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import { leavesOf } from '../parse/leaves-of.ts';
import { catalogueFor, type RuleContext } from '../parse/rule-context.ts';

/** A number of a rule that is compared with figures in a metric's own unit. */
export interface WrittenNumber {
  readonly number: number;
  readonly path: Path;
}

/** The numbers of each rule that are compared with the figures of its metrics. */
export const numbersOfRules = (
  ruleSet: RuleSet,
  context: RuleContext,
): readonly { readonly about: Applies; readonly numbers: readonly WrittenNumber[] }[] => [
  ...ruleSet.ratings.map((rating, index) => ({
    about: rating.for,
    numbers: numbersOfRating(rating, ['ratings', index], context),
  })),
  ...ruleSet.duties.map((duty, index) => ({
    about: duty.for,
    numbers:
      duty.when === undefined ? [] : numbersIn(duty.when, ['duties', index, 'when'], duty.for, context),
  })),
  ...ruleSet.escalations.flatMap(({ for: about, raise, clear }, index) =>
    'ratings' in about
      ? []
      : [
          {
            about,
            numbers: [
              ...numbersIn(raise.when, ['escalations', index, 'raise', 'when'], about, context),
              ...numbersIn(clear.when, ['escalations', index, 'clear', 'when'], about, context),
            ],
          },
        ],
  ),
];

const numbersOfRating = (rating: Rating, path: Path, context: RuleContext): readonly WrittenNumber[] => {
  if ('bands' in rating) {
    return rating.bands.flatMap(({ when }, index) =>
      numbersIn(when, [...path, 'bands', index, 'when'], rating.for, context),
    );
  }
  if ('stages' in rating) {
    return rating.stages.map(({ goal }, index) => ({
      number: goal,
      path: [...path, 'stages', index, 'goal'],
    }));
  }
  if (!('goalBands' in rating)) return [];
  return (['green', 'amber', 'red'] as const).flatMap((status) =>
    (['from', 'below'] as const).flatMap((edge) => {
      const number = rating.goalBands[status]?.[edge];
      return number === undefined ? [] : [{ number, path: [...path, 'goalBands', status, edge] }];
    }),
  );
};

const numbersIn = (
  condition: Condition,
  path: Path,
  about: Applies,
  context: RuleContext,
): readonly WrittenNumber[] =>
  leavesOf(condition, path).flatMap(({ value: leaf, path: at }) => {
    if (
      leaf.metric !== undefined ||
      factTypeIn(catalogueFor(about, context), leaf.fact)?.unit !== 'of-subject'
    ) {
      return [];
    }
    const literals = listOfOperand(leaf.value) ?? [leaf.value];
    return literals.flatMap((number) =>
      typeof number === 'number' ? [{ number, path: [...at, 'value'] }] : [],
    );
  });
