import type { Occurrence } from './occurrence.ts';

/** What is to be run now. */
export interface DueRun {
  readonly occurrence: Occurrence;
  /** Whether it is run after its time, and is to say so. */
  readonly late: boolean;
  /** The keys of earlier turns that fell due too and are not run again: this one is for them all. */
  readonly standsFor: readonly string[];
}

/** Work that begins within this of its time is not late. */
const GRACE = 15 * 60_000;

/** Turns of one thing: only the last of those that were missed says anything new. */
const thing = ({ schedule, job, board, template, duty }: Occurrence): string =>
  JSON.stringify([schedule, job, board, template, duty]);

/**
 * What to run of everything that fell due up to now, in the order of time. After a fortnight in which nothing ran, two
 * weekly papers fell due: the later one is made, once, and says that it is late and which it stands for. Of several
 * reminders of one duty the last is sent.
 */
export const dueRuns = (occurrences: readonly Occurrence[], now: string): readonly DueRun[] => {
  const turns = new Map<string, readonly Occurrence[]>();
  for (const each of occurrences) turns.set(thing(each), [...(turns.get(thing(each)) ?? []), each]);
  return occurrences.flatMap((occurrence) => {
    const same = turns.get(thing(occurrence)) ?? [];
    if (same.at(-1) !== occurrence) return [];
    return {
      occurrence,
      late: Date.parse(now) - Date.parse(occurrence.at) > GRACE,
      standsFor: same.slice(0, -1).map(({ key }) => key),
    };
  });
};
