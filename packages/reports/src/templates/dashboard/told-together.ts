/** Each saying once, in the order in which they are met, with the titles of what it is said of. */
export const toldTogether = (
  sayings: Iterable<readonly [says: string, title: string]>,
): readonly (readonly [says: string, titles: readonly string[]])[] => {
  const told = new Map<string, string[]>();
  for (const [says, title] of sayings) told.set(says, [...(told.get(says) ?? []), title]);
  return [...told];
};
