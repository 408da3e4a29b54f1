import type { SpcDialect } from './spc-dialect.ts';

/** The lines of one phase, in the unit of the values. */
export interface ProcessLimits {
  readonly mean: number;
  readonly meanMovingRange: number;
  readonly lowerProcessLimit: number;
  readonly upperProcessLimit: number;
  /** Two thirds of the way from the mean to the limits. */
  readonly lowerTwoSigma: number;
  readonly upperTwoSigma: number;
}

/** A value with its distance from the one before; null where there is none to take it from. */
export interface Ranged {
  readonly value: number;
  readonly movingRange: number | null;
}

export interface DrawnLimits {
  readonly limits: ProcessLimits;
  /** Screening left only moving ranges of zero, although the values vary. */
  readonly screenedAway: boolean;
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The mean without the rounding that a sum of equal numbers would leave: a constant series lies on its mean. */
const meanOf = (values: readonly number[]): number => {
  const [first = Number.NaN] = values;
  return values.every((value) => value === first) ? first : average(values);
};

/**
 * Mean and limits of an XmR chart: the mean plus and minus 2.66 (or 3 / 1.128) mean moving ranges. A series without
 * variation has its limits on its mean. At least one moving range is needed.
 * Source: W. A. Shewhart (1931) by way of D. J. Wheeler, Understanding Variation (1993); the dialect says the rest.
 */
export const processLimits = (
  points: readonly Ranged[],
  dialect: SpcDialect,
  screening: boolean,
): DrawnLimits => {
  const ranges = points.flatMap(({ movingRange }) => (movingRange === null ? [] : [movingRange]));
  const line = dialect.screening.factor * average(ranges);
  const usual = (range: number): boolean =>
    !screening || range === 0 || range < line || (range === line && !dialect.screening.dropsOnTheLine);
  const meanMovingRange = average(ranges.filter(usual));
  const centred = dialect.screening.meanWithoutThem
    ? points.filter(({ movingRange }) => movingRange === null || usual(movingRange))
    : points;
  const mean = meanOf(centred.map(({ value }) => value));
  const reach = dialect.limitFactor * meanMovingRange;
  return {
    limits: {
      mean,
      meanMovingRange,
      lowerProcessLimit: mean - reach,
      upperProcessLimit: mean + reach,
      lowerTwoSigma: mean - (2 / 3) * reach,
      upperTwoSigma: mean + (2 / 3) * reach,
    },
    screenedAway: meanMovingRange === 0 && ranges.some((range) => range > 0),
  };
};
