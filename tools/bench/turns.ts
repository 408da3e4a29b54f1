/** One piece of work on so many figures, and what it is called in the table. */
export interface Work {
  readonly name: string;
  readonly figures: number;
  readonly run: () => unknown;
}

/**
 * The processor time of each work in microseconds a figure: the median of nine turns after three that are not counted.
 * The works take turns, so that a busy moment meets all of them. It is the time of every thread of the process, the
 * collector's and the compiler's among them, and not that of the clock, in which others' work would be counted too.
 */
export const processorTimes = async (works: readonly Work[]): Promise<readonly number[]> => {
  const turns: number[][] = works.map(() => []);
  for (let turn = 0; turn < 12; turn++) {
    for (const [index, { run, figures }] of works.entries()) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (turn >= 3) turns[index]?.push((user + system) / figures);
    }
  }
  return turns.map((times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
};
