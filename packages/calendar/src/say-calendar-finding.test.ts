import { expect, test } from 'vitest';
import { parseDay } from './day.ts';
import { parseDeadline } from './deadline.ts';
import { parsePeriod } from './parse-period.ts';
import { parseWrittenPeriod } from './parse-written-period.ts';
import type { Parsed } from './parsed.ts';
import { sayCalendarFinding } from './say-calendar-finding.ts';
import { isWorkingDay } from './working-days.ts';

test.each<[says: string, refused: Parsed<unknown>]>([
  [
    '“next spring” cannot be read as a period. ' +
      'Write an id such as 2025-10, FY2025-26-Q3 or FY2025-26-YTD-2025-11.',
    parsePeriod('next spring'),
  ],
  ['“Oct 2025” cannot be read as a period. Write 2025-10 (a month, October 2025).', parsePeriod('Oct 2025')],
  [
    '“2025/26” could be FY2025-26 (a financial year, April 2025 to March 2026), AY2025-26 (an academic ' +
      'year, September 2025 to August 2026) or S2025-26 (a season). ' +
      'Write the id that is meant, or state the kind of period.',
    parseWrittenPeriod('2025/26'),
  ],
  [
    '“Q3 (July 25-Sept 25)” cannot be a period: the quarter and the months beside it are not the same. ' +
      'Write FY2025-26-Q3 (a quarter of a financial year, October to December 2025) or ' +
      'FY2025-26-Q2 (a quarter of a financial year, July to September 2025).',
    parseWrittenPeriod('Q3 (July 25-Sept 25)'),
  ],
  [
    '“2025-13” cannot be a period: months are 01 to 12. ' +
      'Write an id such as 2025-10, FY2025-26-Q3 or FY2025-26-YTD-2025-11.',
    parsePeriod('2025-13'),
  ],
  [
    '“week ending 29 November 2025” cannot be a period: weeks start on Monday and end on Sunday. ' +
      'Write 2025-W48 (a week, 24 November 2025 to 30 November 2025).',
    parseWrittenPeriod('week ending 29 November 2025'),
  ],
  [
    '“31 March 2026” is not a month: it reads as 2026-03-31 (a day, 31 March 2026). ' +
      'Correct the text, or the kind of period.',
    parseWrittenPeriod('31 March 2026', { kind: 'month' }),
  ],
  [
    '“S2024-25” is a season whose months are not known. ' +
      'State the months it runs from and to, as numbers 1 to 12.',
    parsePeriod('S2024-25'),
  ],
  ['“31/03/2026” is written day first. Write 2026-03-31.', parseDay('31/03/2026')],
  [
    '“2025-02-30” is a day that does not exist. Write the year, month and day, such as 2026-03-31.',
    parseDay('2025-02-30'),
  ],
  [
    '“2026-05-19” is a day without a time, and a deadline has one. ' +
      'Write a London time, such as 2026-05-19T12:00[Europe/London].',
    parseDeadline('2026-05-19'),
  ],
  [
    'Bank holidays are known from 1 January 2018 to 31 December 2028, so working days cannot be counted on ' +
      '1 January 2029. Use a day between those, or a later version of the calendar.',
    isWorkingDay('2029-01-01'),
  ],
])('%s', (says, refused) => {
  expect(refused.ok ? null : sayCalendarFinding(refused.finding)).toBe(says);
});

test('a long text is quoted by its start', () => {
  const read = parseDay('x'.repeat(5000));
  expect(read.ok ? '' : sayCalendarFinding(read.finding)).toMatch(/^“x{59}…” is not a day\./);
});
