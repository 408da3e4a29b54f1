import { type Day, isDay } from './day.ts';
import type { Period } from './period.ts';
import { periodHolding, type TilingKind } from './period-holding.ts';

const holding = (kind: TilingKind, day: Day): Period => {
  if (!isDay(day)) throw new Error(`${day} is no day: parse it first`);
  return periodHolding(kind, day);
};

export const monthOf = (day: Day): Period => holding('month', day);

/** The quarter of the financial year: April to June is quarter 1. */
export const quarterOf = (day: Day): Period => holding('quarter', day);

/** April to March. */
export const financialYearOf = (day: Day): Period => holding('financial-year', day);
