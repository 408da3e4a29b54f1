import type { Side } from './side-of-line.ts';

/** Where a run of points on one side reaches its length: the side at each point that ends one, otherwise 0. */
export const shiftEnds = (sides: readonly Side[], length: number): readonly Side[] => {
  let run = 0;
  return sides.map((side, index) => {
    run = side !== 0 && side === sides[index - 1] ? run + 1 : 1;
    return run >= length ? side : 0;
  });
};

/** Where points that each rise, or each fall, reach the length: 1 or -1 at each point that ends one, otherwise 0. */
export const trendEnds = (values: readonly number[], length: number): readonly Side[] => {
  let run = 1;
  let before: Side = 0;
  return values.map((value, index) => {
    const step = Math.sign(value - (values[index - 1] ?? value)) as Side;
    run = step !== 0 && step === before ? run + 1 : step === 0 ? 1 : 2;
    before = step;
    return run >= length ? step : 0;
  });
};

/** Every point of the runs that end in a given side: the end and the points before it. */
export const pointsOfRuns = (ends: readonly Side[], side: 1 | -1, length: number): readonly boolean[] =>
  ends.map((_, index) => ends.slice(index, index + length).includes(side));
