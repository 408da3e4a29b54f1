/** The candidate that somebody most likely meant: a slip or two away, fewer in a short word; null where none is. */
export const suggest = (written: string, candidates: readonly string[]): string | null => {
  const near = candidates
    .map((candidate) => ({ candidate, most: slipsForgiven(candidate) }))
    .filter(({ candidate, most }) => Math.abs(candidate.length - written.length) <= most)
    .map(({ candidate, most }) => ({
      candidate,
      most,
      slips: slipsBetween(written.toLowerCase(), candidate.toLowerCase(), most),
    }))
    .filter(({ slips, most }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate ?? null;
};

const slipsForgiven = (candidate: string): number =>
  Math.min(3, Math.max(1, Math.floor(candidate.length / 3)));

/**
 * How many letters must be added, dropped, exchanged or swapped with their neighbour; any number above `most` where it
 * is more. Only what is within so many letters of the same place is looked at, and no more once it is hopeless: rules
 * come from outside, and may hold a great many words that are none.
 */
const slipsBetween = (a: string, b: string, most: number): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: Math.min(b.length, most) + 1 }, (_, column) => column);
  let leastOfLast = 0;
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = row <= most ? [row] : [];
    let least = row <= most ? row : Infinity;
    for (let column = Math.max(1, row - most); column <= Math.min(b.length, row + most); column++) {
      const exchange = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Infinity;
      const slips = Math.min(exchange, swap, at(last, column) + 1, at(current, column - 1) + 1);
      current[column] = slips;
      least = Math.min(least, slips);
    }
    // A swap reaches back two rows.
    if (least > most && leastOfLast > most) return Infinity;
    beforeLast = last;
    last = current;
    leastOfLast = least;
  }
  return at(last, b.length);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
