import type { CommitmentRecords } from './commitment-records.ts';
import {
  actionEntries,
  commitmentEntries,
  decisionEntries,
  type Entry,
  indicatorEntries,
  measureEntries,
  milestoneEntries,
  pointEntries,
  projectEntries,
  riskEntries,
  watchEntries,
} from './entries.ts';
import type { What } from './finding-figures.ts';

/** The plan, review, version or strategy in which something stands. */
export const holderOf = (subject: Entry<unknown>['subject']): readonly [kind: string, id: string] => {
  const kind = ['plan', 'review', 'version', 'strategy'].find((each) => subject[each] !== undefined);
  return kind === undefined ? ['', ''] : [kind, subject[kind] ?? ''];
};

/** How many of a kind a plan, review or version holds. */
export const population = (
  records: CommitmentRecords,
): ((what: What, holder: readonly [kind: string, id: string]) => number) => {
  const entries: readonly Entry<unknown>[] = [
    commitmentEntries(records),
    decisionEntries(records),
    actionEntries(records),
    milestoneEntries(records),
    measureEntries(records),
    indicatorEntries(records),
    projectEntries(records),
    riskEntries(records),
    pointEntries(records),
    watchEntries(records),
  ].flat();
  const counts = new Map<string, number>();
  for (const { about, subject } of entries) {
    const key = [about.what, ...holderOf(subject)].join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (what, holder) => counts.get([what, ...holder].join('|')) ?? 0;
};
