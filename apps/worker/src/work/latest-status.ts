/** Who tells how something stands without waiting for the work on it. */
export interface LatestStatus<Status> {
  /** Worked out anew between two pieces of work; in the midst of one, as it was when that began. */
  readonly status: () => Promise<Status>;
  /** Finds out how everything stands, then does a piece of work. */
  readonly busyWith: (work: () => Promise<unknown>) => Promise<void>;
}

/** Work and looking at it use the same database and queue: one has its turn after the other. */
export const latestStatus = <Status>(workOut: () => Promise<Status>): LatestStatus<Status> => {
  let turns: Promise<unknown> = Promise.resolve();
  let atBeginning: Promise<Status> | null = null;
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turns.then(work, work);
    turns = mine.catch(() => {});
    return mine;
  };
  return {
    status: () => atBeginning ?? inTurn(workOut),
    busyWith: async (work) => {
      atBeginning = inTurn(workOut);
      // That it could not be found out is told to whoever asks, and is no reason not to work.
      atBeginning.catch(() => {});
      try {
        await inTurn(work);
      } finally {
        atBeginning = null;
      }
    },
  };
};
