/** A text of so many letters at most, with a sign where it goes on: what it says is in the words and the table beside. */
export const cut = (text: string, mostLetters: number): string => {
  const letters = Array.from(text);
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : text;
};
