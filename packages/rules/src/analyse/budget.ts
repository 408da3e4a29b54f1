/** How much trying out is left. It is counted in comparisons and not in time, so that every run says the same. */
export interface Budget {
  readonly left: () => number;
  /** Whether so much was left; if so it is taken. */
  readonly spend: (comparisons: number) => boolean;
}

/** The comparisons that all of a rule set may cost, and that one rule may. */
const ofRuleSet = 600_000;
const ofRule = 150_000;

export const makeBudget = (): Budget => {
  let remaining = ofRuleSet;
  return {
    left: () => Math.min(remaining, ofRule),
    spend: (comparisons) => {
      if (comparisons > Math.min(remaining, ofRule)) return false;
      remaining -= comparisons;
      return true;
    },
  };
};
