/** Items as an English list: `a`, `a and b`, `a, b and c`. */
export const printList = (items: readonly string[]): string => {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
};
