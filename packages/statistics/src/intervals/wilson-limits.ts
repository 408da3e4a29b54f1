/** The Wilson score limits round a share, for a denominator and a normal z. */
export const wilsonLimits = (
  share: number,
  denominator: number,
  z: number,
): { readonly lower: number; readonly upper: number } => {
  const square = z ** 2;
  const centre = 2 * denominator * share + square;
  const spread = z * Math.sqrt(square + 4 * denominator * share * (1 - share));
  const divisor = 2 * (denominator + square);
  return {
    // At the ends the limit is the estimate itself, which subtraction would miss by its last digit.
    lower: share === 0 ? 0 : Math.min(share, (centre - spread) / divisor),
    upper: share === 1 ? 1 : Math.max(share, (centre + spread) / divisor),
  };
};
