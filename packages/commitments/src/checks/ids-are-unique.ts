import type { CommitmentsCheck } from '../commitment-records.ts';
import {
  actionEntries,
  commitmentEntries,
  type Entry,
  indicatorEntries,
  measureEntries,
  pointEntries,
  projectEntries,
  riskEntries,
} from '../entries.ts';
import { finding } from '../finding.ts';

/** No two records of a kind have one id. Numbered actions and others are one kind. */
export const idsAreUnique: CommitmentsCheck = (records) => {
  const kinds: readonly (readonly Entry<{ readonly id: string }>[])[] = [
    commitmentEntries(records),
    actionEntries(records),
    measureEntries(records),
    indicatorEntries(records),
    projectEntries(records),
    riskEntries(records),
    pointEntries(records),
  ];
  return kinds.flatMap((entries) =>
    entries.flatMap((entry, index) => {
      const { id } = entry.record;
      const same = entries.filter((other) => other.record.id === id);
      return same.length > 1 && entries.findIndex((other) => other.record.id === id) === index
        ? [finding('duplicate-id', 'error', { ...entry.about, id, times: same.length }, entry)]
        : [];
    }),
  );
};
