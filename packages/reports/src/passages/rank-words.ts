import type { StandingAmong } from '../selections/standing-among.ts';

/** `Rank 2 of 153, 1 the best`; `Rank between 2 and 47 of 153, 1 the best` where others have no figure. */
export const rankWords = ({ between: [from, to], of, first }: StandingAmong): string =>
  `Rank ${from === to ? from : `between ${from} and ${to}`} of ${of}, 1 the ${first}`;
