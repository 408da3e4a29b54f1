/** A rating's colour. Nothing is green because something is missing. */
export const rags = ['green', 'amber', 'red'] as const;
export type Rag = (typeof rags)[number];

/** A colour, or none with reasons. */
export type Status = Rag | 'not-rated';
export const statuses = ['green', 'amber', 'red', 'not-rated'] as const;

export const statusWords: Readonly<Record<Status, string>> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  'not-rated': 'Not rated',
};

/**
 * Whether `after` is greener than `before`: nearer to green, or a green or amber where nothing was rated.
 * A red that becomes not rated is not greener: it is unknown.
 */
export const isGreener = (after: Status, before: Status): boolean => {
  const merit: Readonly<Record<Status, number>> = { green: 3, amber: 2, red: 1, 'not-rated': 1 };
  return merit[after] > merit[before];
};

/** How many subjects have each status; `all` is their sum. */
export interface StatusCounts {
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly notRated: number;
  readonly all: number;
}

/** How many have each status, by its name; each is there, if with 0. */
export const countByStatus = (of: readonly Status[]): Readonly<Record<Status, number>> => {
  const count = (status: Status): number => of.filter((each) => each === status).length;
  return {
    green: count('green'),
    amber: count('amber'),
    red: count('red'),
    'not-rated': count('not-rated'),
  };
};

export const countStatuses = (of: readonly Status[]): StatusCounts => {
  const { 'not-rated': notRated, ...rated } = countByStatus(of);
  return { ...rated, notRated, all: of.length };
};
