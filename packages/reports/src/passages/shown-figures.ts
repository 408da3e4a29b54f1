import type { Judgement } from '@ragstone/assurance';

/** The two numbers that a table sets side by side, each with its period. */
export interface ShownFigures {
  readonly value: number | null;
  readonly valuePeriod: string;
  readonly target: number | null;
  readonly targetPeriod: string;
  /** The target of the whole window, where only a part of the window has figures. */
  readonly wholeTarget: number | null;
}

/**
 * Actual and target as they may be compared: where months of the window are missing, the months that are there
 * with the target for the same months, never a part against the whole.
 */
export const shownFigures = (judgement: Judgement): ShownFigures => {
  const { likeForLike: like, period, targetPeriod, value, target } = judgement;
  if (like === null) {
    return { value, valuePeriod: period, target, targetPeriod: targetPeriod ?? period, wholeTarget: null };
  }
  const whole = targetPeriod === like.period ? null : target;
  return {
    value: like.value,
    valuePeriod: like.period,
    target: like.target,
    targetPeriod: like.period,
    wholeTarget: whole,
  };
};
