import { parsePeriod } from './parse-period.ts';
import type { Period, SeasonOption } from './period.ts';
import { sayCalendarFinding } from './say-calendar-finding.ts';

/** The period of an id that is known to be good, such as a literal; throws where `parsePeriod` refuses. */
export const periodOf = (id: string, options: SeasonOption = {}): Period => {
  const read = parsePeriod(id, options);
  if (!read.ok) throw new Error(sayCalendarFinding(read.finding));
  return read.value;
};
