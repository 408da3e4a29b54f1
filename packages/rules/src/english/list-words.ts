/** `A`, `A and B`, `A, B and C`: a list as a sentence has it. */
export const listWords = (members: readonly string[], last: 'and' | 'or' = 'and'): string => {
  if (members.length < 2) return members[0] ?? '';
  return `${members.slice(0, -1).join(', ')} ${last} ${members.at(-1)}`;
};
