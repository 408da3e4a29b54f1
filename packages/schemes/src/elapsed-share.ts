import { periodOf } from '@ragstone/calendar';

/**
 * How much of the financial year has gone by the end of a period, in percent, counted in whole months: 75 for
 * `FY2025-26-YTD-2025-12`. It is what an even profile would have spent since the year began; of what a statement's spend
 * covers see `expectedShare`. The financial year starts in April.
 */
export const elapsedShare = (period: string): number => {
  const month = Number(periodOf(period).last.slice(5, 7));
  const monthsGone = ((month + 8) % 12) + 1;
  return (monthsGone * 100) / 12;
};
