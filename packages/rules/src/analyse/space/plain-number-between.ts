import { roundHalfUp } from '@ragstone/rag';

/** A number strictly between two others, near the middle and with as few decimals as there can be: 84.5 for 84 and 85. */
export const plainNumberBetween = (low: number, high: number): number => {
  const middle = low / 2 + high / 2;
  for (let decimals = 0; decimals <= 12; decimals++) {
    const rounded = roundHalfUp(middle, decimals);
    if (low < rounded && rounded < high) return rounded;
  }
  return middle;
};
