/**
 * What a number counts. Two numbers are compared only when their units are the same:
 * a proportion in percent is never set against a difference in percentage points.
 */
export const units = [
  'percent',
  'percentage-points',
  'per-100000',
  'per-1000',
  'count',
  'days',
  'hours',
  'minutes',
  'years',
  'ratio',
  'score',
  'pounds',
] as const;

export type Unit = (typeof units)[number];

/** A number that carries its unit, so that two units cannot be mixed without the compiler saying so. */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
}

export const quantity = <U extends Unit>(value: number, unit: U): Quantity<U> => ({ value, unit });

/** The words that follow a number of the unit in a sentence; `£` and `%` are written by `printQuantity`. */
export const unitWords: Readonly<Record<Unit, string>> = {
  percent: 'percent',
  'percentage-points': 'percentage points',
  'per-100000': 'per 100,000',
  'per-1000': 'per 1,000',
  count: '',
  days: 'days',
  hours: 'hours',
  minutes: 'minutes',
  years: 'years',
  ratio: 'ratio',
  score: '',
  pounds: 'pounds',
};

/** The unit of the difference between two numbers of a unit: percents differ by percentage points. */
export const unitOfDifference = (unit: Unit): Unit => (unit === 'percent' ? 'percentage-points' : unit);
