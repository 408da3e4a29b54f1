/** Records in groups of one key, in the order in which the keys first come. */
export const groupsBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] =>
  [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key));
