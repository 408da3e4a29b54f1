import type { CalendarFinding, DayFault, DeadlineFault, PeriodFault, PeriodReading } from './finding.ts';
import type { PeriodKind } from './period.ts';
import { printDay } from './print-day.ts';
import { printSpan } from './print-span.ts';

const kindWords: Record<PeriodKind, string> = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  months: 'several months',
  quarter: 'a quarter of a financial year',
  'calendar-year': 'a calendar year',
  'financial-year': 'a financial year',
  'year-to-date': 'a financial year to date',
  'rolling-twelve-months': 'a rolling twelve months',
  'academic-year': 'an academic year',
  season: 'a season',
  'pooled-calendar-years': 'pooled calendar years',
  'pooled-financial-years': 'pooled financial years',
};

const periodFaults: Record<PeriodFault, string> = {
  'no-such-day': 'there is no such day',
  'no-such-week': 'that year has no such week',
  'no-such-month': 'months are 01 to 12',
  'no-such-quarter': 'quarters are 1 to 4',
  'years-do-not-follow': 'the second year is not the one after the first',
  'month-outside-year': 'the month is not in the year',
  'end-not-after-start': 'the end does not come after the start',
  'quarter-and-months-differ': 'the quarter and the months beside it are not the same',
  'not-the-end-of-a-month': 'the day is not the last of its month',
  'not-the-edge-of-a-week': 'weeks start on Monday and end on Sunday',
  'words-differ': 'the words beside the dates ask for another kind of period',
};

const dayFaults: Record<DayFault, string> = {
  'day-first': 'is written day first',
  'no-such-day': 'is a day that does not exist',
  'not-a-day': 'is not a day',
};

const deadlineFaults: Record<DeadlineFault, string> = {
  'not-a-deadline': 'is not a deadline',
  'no-time': 'is a day without a time, and a deadline has one',
  'no-zone': 'does not say that its time is of London',
  'other-zone': 'is in another time zone, and deadlines are kept in London time',
  'no-such-day': 'is on a day that does not exist',
  'no-such-time': 'is at a time that does not exist: hours are 00 to 23, minutes 00 to 59',
  'clock-skips-it': 'is at a time that does not exist: the clocks go forward over it',
  'clock-shows-it-twice': 'could be either of two times: the clocks go back over it and show it twice',
};

/** A text from a file, short enough to be quoted. */
const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

const describe = (reading: PeriodReading) =>
  `${reading.id} (${kindWords[reading.kind]}${reading.first === null ? '' : `, ${printSpan(reading)}`})`;

const list = (readings: readonly PeriodReading[]) => {
  const each = readings.map(describe);
  const last = each.pop();
  return each.length > 0 ? `${each.join(', ')} or ${last}` : last;
};

/** The ids to choose from, or where there are none, what ids look like. */
const write = (readings: readonly PeriodReading[]) =>
  readings.length > 0
    ? `Write ${list(readings)}.`
    : 'Write an id such as 2025-10, FY2025-26-Q3 or FY2025-26-YTD-2025-11.';

const words: { readonly [Finding in CalendarFinding as Finding['code']]: (finding: Finding) => string } = {
  'period-unreadable': ({ text, readings }) =>
    `${quote(text)} cannot be read as a period. ${write(readings)}`,
  'period-ambiguous': ({ text, readings }) =>
    `${quote(text)} could be ${list(readings)}. Write the id that is meant, or state the kind of period.`,
  'period-impossible': ({ text, fault, readings }) =>
    `${quote(text)} cannot be a period: ${periodFaults[fault]}. ${write(readings)}`,
  'period-kind-differs': ({ text, kind, readings }) =>
    `${quote(text)} is not ${kindWords[kind]}: it reads as ${list(readings)}. ` +
    'Correct the text, or the kind of period.',
  'season-months-missing': ({ text }) =>
    `${quote(text)} is a season whose months are not known. ` +
    'State the months it runs from and to, as numbers 1 to 12.',
  'day-unreadable': ({ text, fault, write: day }) =>
    `${quote(text)} ${dayFaults[fault]}. Write ${day ?? 'the year, month and day, such as 2026-03-31'}.`,
  'deadline-unreadable': ({ text, fault }) =>
    `${quote(text)} ${deadlineFaults[fault]}. Write a London time, such as 2026-05-19T12:00[Europe/London].`,
  'working-days-unknown': ({ day, knownFrom, knownTo }) =>
    `Bank holidays are known from ${printDay(knownFrom)} to ${printDay(knownTo)}, so working days cannot be ` +
    `counted on ${printDay(day)}. Use a day between those, or a later version of the calendar.`,
};

/** A finding in plain English: what is wrong, and what to do. */
export const sayCalendarFinding = (finding: CalendarFinding): string => {
  // Each entry takes just the findings of its own code, which the compiler cannot follow through the look-up.
  const say = words[finding.code] as (finding: CalendarFinding) => string;
  return say(finding);
};
