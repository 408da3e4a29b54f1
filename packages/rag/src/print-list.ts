/** Items as an English list: `a`, `a and b`, `a, b and c`; with another last word, `a, b or c`. */
export const printList = (items: readonly string[], last: 'and' | 'or' = 'and'): string => {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
};
