import type { KnownFigure } from './figure-book.ts';

/** Why the number of a figure may not be used, whatever it is: nobody has said which of two is right, or of which unit. */
export const doubtAbout = ({
  figure,
  contradictedBy,
}: KnownFigure): 'figures-conflict' | 'unit-conflict' | null => {
  if (contradictedBy.length > 0) return 'figures-conflict';
  return figure.labelled === null ? null : 'unit-conflict';
};
