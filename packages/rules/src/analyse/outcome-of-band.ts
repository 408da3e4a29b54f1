import type { Band } from '../language/rating.ts';

/** What a band says, in a word or two: its colour, and the source's words beside it. */
export const outcomeOfBand = ({ status, outcome }: Band): string => {
  if (status === null) return outcome === null ? 'no colour' : `"${outcome}"`;
  return outcome === null ? status : `${status} ("${outcome}")`;
};
