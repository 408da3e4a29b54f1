import type { Rating } from '../language/rating.ts';

/** Whether the source can be read in more than one way and nobody has chosen how. */
export const isUndecided = ({ reading }: Pick<Rating, 'reading'>): boolean =>
  reading !== undefined && reading.chosen === undefined;
