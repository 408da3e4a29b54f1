import { comparePeriods } from '@ragstone/calendar';
import { compareText } from '@ragstone/rag';
import { readPeriod } from '../words/read-period.ts';

/** Sorts periods by their last day, then by their first. */
export const bySpan = (one: string, other: string): number => {
  const a = readPeriod(one);
  const b = readPeriod(other);
  return a === null || b === null ? compareText(one, other) : comparePeriods(a, b);
};
