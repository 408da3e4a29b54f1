import { afterEach, expect, test, vi } from 'vitest';
import { addDays, daysBetween } from './day.ts';
import { parseDeadline } from './deadline.ts';
import { isAfterDeadline } from './is-after-deadline.ts';
import { nextPeriod } from './next-period.ts';
import { parsePeriod } from './parse-period.ts';
import { parseWrittenPeriod } from './parse-written-period.ts';
import { periodOf } from './period-of.ts';
import { financialYearOf, monthOf } from './period-of-day.ts';
import { printDeadline } from './print-deadline.ts';
import { printPeriod } from './print-period.ts';
import { splitPeriod } from './split-period.ts';
import { addWorkingDays } from './working-days.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const ids = [
  '2026-03-29',
  '2025-W48',
  '2026-04',
  'FY2025-26',
  'FY2025-26-YTD-2025-11',
  'R12-2026-03',
  '2021--2023',
];
const deadlines = [
  '2026-05-19T12:00',
  '2026-03-29T01:30',
  '2026-10-25T01:30',
  '2026-03-08T02:30',
  '2026-11-01T01:30',
  '2026-01-01T00:00',
];

/** Something of everything, above all about the ends of years and the days on which clocks change. */
const answers = () => ({
  days: ['2026-03-28', '2026-03-08', '2026-10-24', '2026-12-31'].flatMap((day) => [
    addDays(day, 1),
    addDays(day, -1),
    daysBetween(day, '2026-07-01'),
    financialYearOf(day).id,
    monthOf(day).id,
    addWorkingDays(day, 3),
  ]),
  periods: ids.map((id) => [parsePeriod(id), nextPeriod(periodOf(id)), printPeriod(periodOf(id))]),
  parts: [splitPeriod(periodOf('2026-03'), 'day'), splitPeriod(periodOf('2026'), 'month')],
  written: ['31 March 2026', 'Ending 31-03-2026', 'YTD to Mar 26', 'w/c 30 March 2026'].map((text) =>
    parseWrittenPeriod(text),
  ),
  deadlines: deadlines.map((text) => {
    const read = parseDeadline(`${text}[Europe/London]`);
    return read.ok
      ? [read, printDeadline(read.value), isAfterDeadline('2026-05-19T11:30:00Z', read.value)]
      : read;
  }),
});

const inUniversalTime = () => {
  vi.stubEnv('TZ', 'UTC');
  return answers();
};

test.each([
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
  ['Europe/London', 0],
])('a machine in %s gives the same answers', (zone, minutesBehind) => {
  const expected = inUniversalTime();
  vi.stubEnv('TZ', zone);
  // Without this, a machine on which TZ has no effect would prove nothing.
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutesBehind);
  expect(answers()).toEqual(expected);
});
