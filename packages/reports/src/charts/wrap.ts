/** A word as it fits on a line: whole, or in pieces where it is longer than one. */
const pieces = (word: string, most: number): readonly string[] => {
  const letters = Array.from(word);
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / most)) }, (_, index) =>
    letters.slice(index * most, (index + 1) * most).join(''),
  );
};

/** Words in lines of so many letters at most; a longer word is broken. */
export const wrap = (text: string, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => pieces(each, most))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
