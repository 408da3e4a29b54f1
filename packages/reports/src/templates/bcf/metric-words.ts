import { basisWords, type Judgement, type Workspace } from '@ragstone/assurance';
import { compareNumbers, decimalsThatDecide, difference, roundHalfUp, unitOfDifference } from '@ragstone/rag';
import { shownFigures } from '../../passages/shown-figures.ts';
import type { Words } from '../../words/words.ts';

/** How far the actual is from the target, in the unit of the difference and as a share of the target. */
export const distance = ({ bcf, numbers }: Words, judgement: Judgement): string | null => {
  const { detail: says } = bcf.metrics;
  const { figure } = numbers;
  const { unit, decimals } = judgement;
  const { value, target, valuePeriod } = shownFigures(judgement);
  if (value === null || target === null) return null;
  const at = says.against(
    valuePeriod,
    figure(value, unit, decimals, target),
    figure(target, unit, decimals, value),
  );
  const by = difference({ value, unit }, { value: target, unit });
  if (by === 0) return says.justAsPlanned(at);
  const share = target === 0 ? null : figure((Math.abs(by) / Math.abs(target)) * 100, 'percent', 1);
  const off = figure(Math.abs(by), unitOfDifference(unit), decimals);
  return says.off(at, by > 0, off, share, !isAsPrinted(value, target, decimals, by));
};

/** A reader who subtracts what is printed must not be puzzled. */
const isAsPrinted = (value: number, target: number, decimals: number, by: number): boolean => {
  const digits = decimalsThatDecide(value, target, decimals);
  const printed = roundHalfUp(value, digits) - roundHalfUp(target, digits);
  return compareNumbers(roundHalfUp(Math.abs(printed), decimals), roundHalfUp(Math.abs(by), decimals)) === 0;
};

/** A part of a window is set against the same months of the plan. */
export const likeForLike = ({ bcf }: Words, { likeForLike: like }: Judgement): string | null =>
  like === null ? null : bcf.metrics.detail.likeForLike(like.months, like.missed);

/** What is missing from the window, or that there is no figure at all on the method that counts. */
export const missing = (
  { bcf, numbers }: Words,
  judgement: Judgement,
  workspace: Workspace,
): string | null => {
  const { detail: says } = bcf.metrics;
  const { coverage, value, target, likeForLike: like, basis, unit, decimals } = judgement;
  if (value === null && like === null) {
    const plan = target === null ? null : numbers.figure(target, unit, decimals);
    return says.noFigure(judgement.period, basisWords(basis, workspace), plan);
  }
  const gone = coverage?.missing ?? [];
  return gone.length === 0 ? null : says.missing(gone);
};
