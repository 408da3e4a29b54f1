import { type Condition, samenessOperators } from '../language/condition.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { inAnyWorld } from './in-worlds.ts';
import type { Case } from './space/cases-of.ts';
import { anotherWord } from './space/words-of.ts';

/**
 * Green is what is left: its band asks for nothing, only that other things are not so, and so takes what nobody thought
 * of. An action without a date is not overdue, and would be green. Plain numbers are no such case: what is not worse than
 * the target is as good.
 */
export const findGreenRemainder: Analysis = ({ ratings }) =>
  ratings.flatMap(({ rating, path, sweeps }) => {
    if (!('bands' in rating)) return [];
    return inAnyWorld(sweeps, ({ cases, truths, conditions, world }) =>
      rating.bands.flatMap(({ status, when }, band) => {
        if (status !== 'green' || asksForSomething(when, false)) return [];
        const isChosen = (index: number) =>
          truths.findIndex((truth) => truth[index] !== false) === band && truths[band]?.[index] === true;
        const [example] = cases
          .filter((each, index) => isChosen(index) && unforeseenIn(each) > 0)
          .sort((a, b) => unforeseenIn(b) - unforeseenIn(a));
        return example === undefined
          ? []
          : [
              analysisFinding('green-is-remainder', [...path, 'bands', band], {
                example: exampleOf(example, conditions, world),
              }),
            ];
      }),
    );
  });

/** Whether any comparison in it says what must be so. */
const asksForSomething = (condition: Condition, isNegated: boolean): boolean => {
  if ('all' in condition) return condition.all.some((each) => asksForSomething(each, isNegated));
  if ('any' in condition) return condition.any.some((each) => asksForSomething(each, isNegated));
  if ('not' in condition) return asksForSomething(condition.not, !isNegated);
  if ('means' in condition) return asksForSomething(condition.means, isNegated);
  const { operator, value } = condition;
  const isSameness = samenessOperators.some((each) => each === operator);
  // That a boolean is false says that something is missing.
  const isNegative =
    operator === 'isNot' ||
    operator === 'notEqual' ||
    operator === 'noneOf' ||
    (isSameness && value === false);
  return isNegative === isNegated;
};

/** How much of a case nobody thought of: what is not given, not known, or a word that no rule names. */
const unforeseenIn = ({ values }: Case): number =>
  Object.values(values).filter((value) => value === null || value === false || value === anotherWord).length;
