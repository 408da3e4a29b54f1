/** How much trying out is left. It is counted in comparisons and not in time, so that every run says the same. */
export interface Budget {
  readonly left: () => number;
  /** Whether so much was left; if so it is taken. */
  readonly spend: (comparisons: number) => boolean;
}

/** The comparisons that all of a rule set may cost, and that one rule may. */
const ofRuleSet = 240_000;
const ofRule = 100_000;

export const makeBudget = (whole: number = ofRuleSet, each: number = ofRule): Budget => {
  let remaining = whole;
  return {
    left: () => Math.min(remaining, each),
    spend: (comparisons) => {
      if (comparisons > Math.min(remaining, each)) return false;
      remaining -= comparisons;
      return true;
    },
  };
};
