import { type Period, printPeriods as periodsInWords } from '@ragstone/calendar';
import { printList } from '@ragstone/rag';
import { readPeriod } from '../read-period.ts';

/** Periods as people say them: a run of them as `April to October 2025`, others one by one; ids that are none as they are. */
export const printPeriods = (ids: readonly string[]): string => {
  const periods = ids.map(readPeriod);
  return periods.every((period): period is Period => period !== null)
    ? periodsInWords(periods)
    : printList(ids);
};
