import { basisWords, type Judgement, type Workspace } from '@ragstone/assurance';
import { compareNumbers, decimalsThatDecide, difference, roundHalfUp, unitOfDifference } from '@ragstone/rag';
import { printFigure } from '../../passages/print-figure.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { printPeriod } from '../../words/print-period.ts';
import { printPeriods } from '../../words/print-periods.ts';
import { capitalised } from '../../words/sentence.ts';

/** How far the actual is from the target, in the unit of the difference and as a share of the target. */
export const distance = (judgement: Judgement): string | null => {
  const { unit, decimals } = judgement;
  const { value, target, valuePeriod } = shownFigures(judgement);
  if (value === null || target === null) return null;
  const at = `${capitalised(printPeriod(valuePeriod))}: ${printFigure(value, unit, decimals, target)} against ${printFigure(target, unit, decimals, value)} planned`;
  const by = difference({ value, unit }, { value: target, unit });
  if (by === 0) return `${at}, just as planned`;
  const share =
    target === 0 ? '' : `, ${printFigure((Math.abs(by) / Math.abs(target)) * 100, 'percent', 1)} of the plan`;
  return `${at}, ${by > 0 ? 'above' : 'below'} it by ${printFigure(Math.abs(by), unitOfDifference(unit), decimals)}${share}${asPrinted(value, target, decimals, by)}`;
};

/** A reader who subtracts what is printed must not be puzzled. */
const asPrinted = (value: number, target: number, decimals: number, by: number): string => {
  const digits = decimalsThatDecide(value, target, decimals);
  const printed = roundHalfUp(value, digits) - roundHalfUp(target, digits);
  return compareNumbers(roundHalfUp(Math.abs(printed), decimals), roundHalfUp(Math.abs(by), decimals)) === 0
    ? ''
    : ' (worked out before rounding)';
};

/** A part of a window is set against the same months of the plan. */
export const likeForLike = (judgement: Judgement): string | null => {
  const like = judgement.likeForLike;
  if (like === null) return null;
  return `That is like for like: ${printPeriods(like.months)} only, for actual and plan alike; over them the plan is ${like.missed ? 'missed' : 'met'}`;
};

/** What is missing from the window, or that there is no figure at all on the method that counts. */
export const missing = (judgement: Judgement, workspace: Workspace): string | null => {
  const { coverage, value, target, likeForLike: like, basis, unit, decimals } = judgement;
  if (value === null && like === null) {
    const plan =
      target === null ? 'and no plan' : `to set against the plan of ${printFigure(target, unit, decimals)}`;
    return `There is no figure for ${printPeriod(judgement.period)} on the method by which it is judged (${basisWords(basis, workspace)}) ${plan}`;
  }
  const gone = coverage?.missing ?? [];
  return gone.length === 0 ? null : `No figure for ${printPeriods(gone)}`;
};
