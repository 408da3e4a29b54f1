import { roundHalfUp } from '@ragstone/rag';

/** A coordinate to the hundredth of a unit: finer is seen by nobody, and makes a file long. */
export const short = (coordinate: number): number => roundHalfUp(coordinate, 2);
