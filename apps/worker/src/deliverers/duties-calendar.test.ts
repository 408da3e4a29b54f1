import { expect, test } from 'vitest';
import { type DutiesCalendar, dutiesCalendar, knownOnOf } from './duties-calendar.ts';

const calendar: DutiesCalendar = {
  name: 'Riverside; duties, all',
  knownOn: '2026-02-03',
  duties: [
    {
      id: 'riverside/return/FY2025-26-Q4',
      says: 'Return the template',
      due: '2026-05-19T12:00[Europe/London]',
    },
    {
      id: 'riverside/report/2026-03',
      says: 'Report to the board',
      due: '2026-03-05',
      note: 'From the group; to the board.',
    },
    { id: 'riverside/paper/2026-11', says: 'Papers', due: '2026-11-03T12:00[Europe/London]' },
  ],
};

const textOf = (of: DutiesCalendar): string => new TextDecoder().decode(dutiesCalendar(of));

test('a day, a time in summer and a time in winter', () => {
  expect(textOf(calendar)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ragstone//Duties//EN',
      'NAME:Riverside\\; duties\\, all',
      'X-WR-CALNAME:Riverside\\; duties\\, all',
      'BEGIN:VEVENT',
      'UID:riverside%2Freport%2F2026-03@ragstone',
      'SEQUENCE:0',
      'DTSTAMP:20260203T000000Z',
      'DTSTART;VALUE=DATE:20260305',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Report to the board',
      'DESCRIPTION:From the group\\; to the board.',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:riverside%2Freturn%2FFY2025-26-Q4@ragstone',
      'SEQUENCE:0',
      'DTSTAMP:20260203T000000Z',
      'DTSTART:20260519T110000Z',
      'SUMMARY:Return the template',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:riverside%2Fpaper%2F2026-11@ragstone',
      'SEQUENCE:0',
      'DTSTAMP:20260203T000000Z',
      'DTSTART:20261103T120000Z',
      'SUMMARY:Papers',
      'END:VEVENT',
      'X-RAGSTONE-KNOWN-ON:2026-02-03',
      'X-WR-TIMEZONE:Europe/London',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
  expect(knownOnOf(dutiesCalendar(calendar))).toBe('2026-02-03');
});

test('the same duties in another order are the same bytes', () => {
  expect(textOf({ ...calendar, duties: calendar.duties.toReversed() })).toBe(textOf(calendar));
});

test('what a duty says cannot end its line', () => {
  const says = 'Late\r\nEND:VEVENT\r\nBEGIN:VALARM; \\ ,';
  const text = textOf({ ...calendar, name: 'a\r\nb', duties: [{ id: 'x\r\ny', says, due: '2026-03-05' }] });
  expect(text.match(/^BEGIN:/gm)).toHaveLength(2);
  expect(text).toContain('SUMMARY:Late\\nEND:VEVENT\\nBEGIN:VALARM\\; \\\\ \\,');
});

test('lines are folded at 75 bytes', () => {
  const text = textOf({
    ...calendar,
    duties: [{ id: 'x', says: 'Überblick '.repeat(40), due: '2026-03-05' }],
  });
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
