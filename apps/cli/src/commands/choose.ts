/** The word of a list that an option names; anything else is refused with what could have been written. */
export const choose = <Word extends string>(option: string, text: string, known: readonly Word[]): Word => {
  const word = known.find((each) => each === text);
  if (word === undefined) throw new Error(`${option} ${text}: not known. Write one of ${known.join(', ')}.`);
  return word;
};
