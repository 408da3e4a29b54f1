/** Words as they are compared: without case and repeated spaces, and without a full stop at the end. */
const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/** Whether two texts say the same, whatever their case and spacing. A comma or a word more is another wording. */
export const sameWords = (one: string, other: string): boolean => folded(one) === folded(other);
