import { compareNumbers } from '@ragstone/rag';

/** Whether two numbers are the same on 12 significant digits. Far apart they are not, which is seen at once. */
export const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-11 * (Math.abs(a) + Math.abs(b)) && compareNumbers(a, b) === 0;
