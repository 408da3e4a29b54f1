/** Longer than any word of English: it must be broken somewhere, or it runs out of its column. */
const longRun = /[^\s\u2010-\u2014-]{25,}/gu;
const stretch = 12;

/** A place where a line may end, which takes no room. */
const mayEnd = '\u200b';

const broken = (run: string): string => {
  const characters = Array.from(run);
  return Array.from({ length: Math.ceil(characters.length / stretch) }, (_, index) =>
    characters.slice(index * stretch, (index + 1) * stretch).join(''),
  ).join(mayEnd);
};

/** Text in which every long run of characters has places where a line may end. */
export const breakLongWords = (text: string): string => text.replaceAll(longRun, broken);
