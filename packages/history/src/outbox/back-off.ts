/** How often an effect is tried before it is given up. */
export const mostAttempts = 10;

const firstWaitInSeconds = 60;
const longestWaitInSeconds = 6 * 60 * 60;

/** How long to wait after an attempt that failed, by its number from 1: doubled each time, at most six hours. */
export const backOffInSeconds = (attempt: number): number =>
  Math.min(firstWaitInSeconds * 2 ** (attempt - 1), longestWaitInSeconds);
