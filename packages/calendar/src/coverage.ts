import type { Period, PeriodKind } from './period.ts';
import { splitPeriod } from './split-period.ts';

/** How much of a period is there: ids of its parts, in their order. */
export interface Coverage {
  readonly expected: readonly string[];
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Which parts of a period are among the ids `present`; ids of other periods do not count. A period that
 * cannot be split into such parts has one part, itself, so that it never seems complete when nothing is
 * there.
 */
export const coverageOf = (period: Period, part: PeriodKind, present: readonly string[]): Coverage => {
  const expected = (splitPeriod(period, part) ?? [period]).map(({ id }) => id);
  const there = new Set(present);
  return {
    expected,
    present: expected.filter((id) => there.has(id)),
    missing: expected.filter((id) => !there.has(id)),
  };
};
