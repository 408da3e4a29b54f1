/** Rules come from outside, so everything in them is bounded. */
export const bounds = {
  /** Ratings, duties, roll-ups, bands, metrics, members of a condition, named conditions: each list. */
  items: 500,
  /** `all`, `any` and `not` within one another. */
  conditionDepth: 12,
  /** The same where the names of conditions are followed. */
  depthByName: 100,
  characters: 2000,
  /** Objects and lists within one another, which leaves room for conditions of the full depth. */
  nesting: 48,
  /** Objects, lists and plain values in all. */
  values: 200_000,
} as const;
