/** The candidate that somebody most likely meant: a slip or two away, fewer in a short word; null where none is. */
export const suggest = (written: string, candidates: readonly string[]): string | null => {
  const near = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= slipsForgiven(candidate))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate ?? null;
};

const slipsForgiven = (candidate: string): number =>
  Math.min(3, Math.max(1, Math.floor(candidate.length / 3)));

/** How many letters must be added, dropped, exchanged or swapped with their neighbour; at most 4 is told apart. */
const slipsBetween = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const exchange = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(exchange, swap, at(last, column) + 1, at(current, column - 1) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
