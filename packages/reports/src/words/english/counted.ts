import { printDecimal } from '@ragstone/rag';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A count as it is written within a sentence: in words up to ten. */
export const countWords = (count: number): string => small[count] ?? String(count);

/** `1 metric`, `3 metrics`, `2 statements of account`, `1,342 days`. */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${printDecimal(count, 0)} ${count === 1 ? one : many}`;

/** `one metric`, `no metrics`. */
export const countedInWords = (count: number, one: string, many: string = `${one}s`): string =>
  `${countWords(count)} ${count === 1 ? one : many}`;
