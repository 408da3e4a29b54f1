import type { CommitmentsCheck } from '../commitment-records.ts';
import { indicatorEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** Every indicator shows some measure of success: a number that shows none proves nothing about the plan. */
export const indicatorsHaveMeasures: CommitmentsCheck = (records) =>
  indicatorEntries(records)
    .filter(({ record }) => record.shows.length === 0)
    .map((entry) => finding('indicator-without-measure', 'warning', entry.about, entry));
