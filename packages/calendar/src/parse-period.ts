import { type Parsed, refused } from './parsed.ts';
import type { Period, SeasonOption } from './period.ts';
import { readPeriodId } from './read-period-id.ts';
import { writtenReadings } from './written/written-readings.ts';

/**
 * The period of an id such as `2025-10` or `FY2025-26-Q3`. Refuses every other text, also one that
 * contradicts itself (`FY2025-27`), and offers the ids that it may have meant. A season needs its months.
 */
export const parsePeriod = (id: string, options: SeasonOption = {}): Parsed<Period> => {
  const read = readPeriodId(id, options.season);
  if (read.ok) return read;
  const { finding } = read;
  if (finding.code !== 'period-unreadable' && finding.code !== 'period-impossible') return read;
  if (finding.readings.length > 0) return read;
  return refused({ ...finding, readings: writtenReadings(id, options.season)?.readings ?? [] });
};
