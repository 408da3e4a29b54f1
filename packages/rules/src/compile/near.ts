import { compareNumbers } from '@ragstone/rag';

/** Whether two numbers are the same on 12 significant digits. */
export const near = (a: number, b: number): boolean => compareNumbers(a, b) === 0;
