import type { CommitmentsCheck } from '../commitment-records.ts';
import { actionEntries, milestoneEntries, pointEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** Every action, point for escalation and milestone still to be reached has a date: without one nothing is ever late. */
export const datesAreGiven: CommitmentsCheck = (records) =>
  [
    ...actionEntries(records),
    ...milestoneEntries(records).filter(({ record }) => record.reached === null),
    ...pointEntries(records),
  ]
    .filter(({ record }) => record.due === null)
    .map((entry) => finding('no-date', 'warning', entry.about, entry));
