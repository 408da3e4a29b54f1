/** Money in whole pence. Pounds never appear in arithmetic. */
export type Pence = number & { readonly brand?: 'pence' };

/** £100 billion. Sums of hundreds of such amounts are still exact integers. */
const mostPence: Pence = 1e13;

/**
 * Pounds as people write them in a file, to whole pence; null where there is a fraction of a penny or the amount
 * is above £100 billion. Exact: 0.1 + 0.2 pounds is refused, 0.3 pounds is 30 pence.
 */
export const penceFromPounds = (pounds: number): Pence | null => {
  const pence = Math.round(pounds * 100);
  return Math.abs(pence) <= mostPence && pence / 100 === pounds ? pence : null;
};

/** Whole pence as pounds, for printing and for figures in findings: the number a file would hold. */
export const poundsFromPence = (pence: Pence): number => pence / 100;

/** The exact sum. A sum that a double cannot hold exactly is a broken invariant, thrown. */
export const sumPence = (amounts: readonly Pence[]): Pence => {
  const sum = amounts.reduce((total, each) => total + each, 0);
  if (!Number.isSafeInteger(sum)) throw new Error(`not whole pence that can be added exactly: ${sum}`);
  return sum;
};

/** `part` as a share of `whole` in percent, unrounded; null where either is unknown or the whole is nothing. */
export const percentOf = (part: Pence | null, whole: Pence | null): number | null =>
  part === null || whole === null || whole === 0 ? null : (part * 100) / whole;

/** `£84,801,607`, with pence only where there are any; a minus before the sign: `-£347,000`. */
export const printPounds = (amount: Pence): string => {
  const magnitude = Math.abs(amount);
  const pounds = Math.floor(magnitude / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = magnitude % 100;
  return `${amount < 0 ? '-' : ''}£${pounds}${rest === 0 ? '' : `.${rest.toString().padStart(2, '0')}`}`;
};
