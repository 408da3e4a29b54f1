/**
 * The word of a list that a text was probably meant to be: the one that needs the fewest letters changed, without
 * regard to case, and no more than a third of its letters. Null where none is so near; the first of two as near.
 */
export const nearest = (text: string, among: readonly string[]): string | null => {
  const distances = among.map((word) => ({
    word,
    distance: lettersChanged(text.toLowerCase(), word.toLowerCase()),
  }));
  const near = distances.filter(({ word, distance }) => distance <= word.length / 3);
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.word ?? null;
};

/** How many letters must be added, left out or exchanged (Levenshtein's distance). Long texts are cut: they are no slip. */
const lettersChanged = (from: string, to: string): number => {
  const longest = 100;
  let row = Array.from({ length: Math.min(to.length, longest) + 1 }, (_, column) => column);
  for (const letter of from.slice(0, longest)) {
    const next = [(row[0] ?? 0) + 1];
    for (let column = 1; column < row.length; column++) {
      const exchanged = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
