import { didYouMean } from './did-you-mean.ts';

/** The word of a list that an option names; anything else is refused with what could have been written. */
export const choose = <Word extends string>(option: string, text: string, known: readonly Word[]): Word => {
  const word = known.find((each) => each === text);
  if (word !== undefined) return word;
  throw new Error(
    `${option} ${text}: not known.${didYouMean(text, known)} Write one of ${known.join(', ')}.`,
  );
};

/** The same where several may be meant: their names with commas between them, or all. */
export const chooseSeveral = <Word extends string>(
  option: string,
  text: string,
  known: readonly Word[],
): readonly Word[] => {
  if (text === 'all') return known;
  const named = text.split(',').map((each) => each.trim());
  for (const each of named) {
    if (known.some((word) => word === each)) continue;
    const meant = didYouMean(each, known);
    throw new Error(`${option} ${each}: not known.${meant} Write one of ${known.join(', ')} or all.`);
  }
  return known.filter((word) => named.includes(word));
};
