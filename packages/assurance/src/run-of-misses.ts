import { nextPeriod } from '@ragstone/calendar';
import type { Judgement } from './assessment.ts';
import { readPeriod } from './read-period.ts';

/** Windows of one kind that never share a month: the only ones in which "in a row" counts an event once. */
export const separateWindows: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'calendar-year',
  'financial-year',
  'academic-year',
  'season',
]);

/**
 * Each judgement with the run of misses that it ends: how many periods of its window in a row were missed up to
 * it, and since when. A period that is met or unknown ends the run. Overlapping windows have no runs.
 */
export const withRunsOfMisses = (judgements: readonly Judgement[]): readonly Judgement[] => {
  const runs = new Map<string, { readonly last: string; readonly count: number; readonly since: string }>();
  return judgements.map((judgement) => {
    if (!separateWindows.has(judgement.window) || judgement.missed !== true) return judgement;
    const key = [
      judgement.metric,
      judgement.place,
      judgement.window,
      JSON.stringify(judgement.breakdown),
    ].join('|');
    const before = runs.get(key);
    const follows = before !== undefined && nextPeriod(readPeriod(before.last)).id === judgement.period;
    const run = follows
      ? { last: judgement.period, count: before.count + 1, since: before.since }
      : { last: judgement.period, count: 1, since: judgement.period };
    runs.set(key, run);
    return { ...judgement, missedInARow: { count: run.count, since: run.since } };
  });
};
