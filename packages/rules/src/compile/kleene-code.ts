import type { Truth } from '../language/condition.ts';

/**
 * A truth in two bits: whether it may be true, and whether it is. So `all` is `&` and `any` is `|`, and what rests on
 * an unknown comes out unknown by itself.
 */
export type KleeneCode = 0 | 1 | 3;

export const codeOf = (truth: Truth): KleeneCode => (truth === true ? 3 : truth === false ? 0 : 1);

export const negatedCode = (code: KleeneCode): KleeneCode => (code === 1 ? 1 : code === 3 ? 0 : 3);

/** What a rating comes to where no band is chosen: no rule applies, or an unknown could have decided. */
export const noBand = -1;
export const unknownBand = -2;

/** A band's place and its status's in one whole number, for both of which a loop has to be written once. */
export const packed = (band: number, status: number): number => (band - unknownBand) * 4 + status;
