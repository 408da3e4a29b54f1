import type { CommitmentsCheck } from '../commitment-records.ts';
import { measureEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** Some indicator shows every measure of success. */
export const measuresHaveIndicators: CommitmentsCheck = (records) =>
  measureEntries(records)
    .filter(({ record }) => !records.indicators.some(({ shows }) => shows.includes(record.id)))
    .map((entry) => finding('measure-without-indicator', 'warning', entry.about, entry));
