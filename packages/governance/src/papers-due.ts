import { addWorkingDays, type Day } from '@ragstone/calendar';
import type { Body } from './body.ts';

/**
 * The last day on which a paper may come for a meeting of a body: so many working days of England before it, which itself
 * is not counted. Null where the body does not say how many, or the bank holidays up to it are not known.
 */
export const papersDue = ({ meets }: Body, meeting: Day): Day | null => {
  if (!meets?.papers) return null;
  const due = addWorkingDays(meeting, -meets.papers.workingDaysBefore);
  return due.ok ? due.value : null;
};
