import { describe, expect, test } from 'vitest';
import { parseWrittenPeriod, type WrittenPeriodOptions } from './parse-written-period.ts';
import type { PeriodKind } from './period.ts';

const flu = { from: 9, to: 3 };

/** The id, or the code of the finding with the fault if it has one and the ids it offers. */
const read = (text: string, options?: WrittenPeriodOptions) => {
  const parsed = parseWrittenPeriod(text, options);
  if (parsed.ok) return parsed.value.id;
  const { finding } = parsed;
  const fault = 'fault' in finding ? `: ${finding.fault}` : '';
  const readings = 'readings' in finding ? finding.readings.map(({ id }) => id) : [];
  return [`${finding.code}${fault}`, ...readings];
};

describe('forms that mean one thing', () => {
  test.each<[text: string, id: string]>([
    // Months.
    ['Apr 25', '2025-04'],
    ['April 2025', '2025-04'],
    ['Apr-25', '2025-04'],
    ['Apr25', '2025-04'],
    ['Sept 25', '2025-09'],
    ['Sept. 2025', '2025-09'],
    ["Nov '25", '2025-11'],
    ['FEBRUARY 2026', '2026-02'],
    ['November 2025', '2025-11'],
    ['May 98', '1998-05'],
    ['November 2025*', '2025-11'],
    ['November 2025¹ ²', '2025-11'],
    ['Nov\u00a025 †', '2025-11'],
    ['(Nov 25)', '2025-11'],
    ['[Nov 25]', '2025-11'],
    ['2025-10', '2025-10'],
    ['2025–10', '2025-10'],
    // Spans of months, named as periodFromSpan names them.
    ['July–September 2025', 'FY2025-26-Q2'],
    ['July — September 2025', 'FY2025-26-Q2'],
    ['July to September 2025', 'FY2025-26-Q2'],
    ['from July to September 2025', 'FY2025-26-Q2'],
    ['Oct/Nov 2025', '2025-10--2025-11'],
    ['Oct and Nov 2025', '2025-10--2025-11'],
    ['Oct & Nov 25', '2025-10--2025-11'],
    ['Apr to May 25', 'FY2025-26-YTD-2025-05'],
    ['Nov to Jan 2026', '2025-11--2026-01'],
    ['November 2025 - January 2026', '2025-11--2026-01'],
    ['Apr-25-Jun-25', 'FY2025-26-Q1'],
    ['Oct24-Sep25', 'R12-2025-09'],
    ['Oct 24 to Sept 25', 'R12-2025-09'],
    ['Mar 2015 - Feb 2016', 'R12-2016-02'],
    ['Apr 24 to Mar 25', 'FY2024-25'],
    ['Jan 2024-Dec 2024', '2024'],
    ['January to December 2025', '2025'],
    ['Apr 2021 to Mar 2024', 'FY2021-22--FY2023-24'],
    ['2025-10--2025-11', '2025-10--2025-11'],
    // Years.
    ['2024', '2024'],
    ['calendar year 2024', '2024'],
    ['Full year 2024', '2024'],
    ['Financial year 2024-25', 'FY2024-25'],
    ['2024/25 financial year', 'FY2024-25'],
    ['FY 2024/25', 'FY2024-25'],
    ['FY24/25', 'FY2024-25'],
    ['FY2024-25', 'FY2024-25'],
    ['academic year 2024/25', 'AY2024-25'],
    ['School year 2024-2025', 'AY2024-25'],
    // Pooled years.
    ['2021 - 23', '2021--2023'],
    ['2021-23', '2021--2023'],
    ['2021–2023', '2021--2023'],
    ['2022-2024', '2022--2024'],
    ['2021 to 2023', '2021--2023'],
    ['1998 - 00', '1998--2000'],
    ['calendar years 2021 - 22', '2021--2022'],
    ['2020/21 - 24/25', 'FY2020-21--FY2024-25'],
    ['2020-21 to 2024-25', 'FY2020-21--FY2024-25'],
    ['2021/22 – 23/24', 'FY2021-22--FY2023-24'],
    ['FY21/22 - FY23/24', 'FY2021-22--FY2023-24'],
    // Quarters.
    ['Q1 (April 25-June 25)', 'FY2025-26-Q1'],
    ['Q4 (Jan 26-Mar 26)', 'FY2025-26-Q4'],
    ['Q3 2025/26', 'FY2025-26-Q3'],
    ['Q3 2025-26', 'FY2025-26-Q3'],
    ['Q3, 25/26', 'FY2025-26-Q3'],
    ['2025-26 Q3', 'FY2025-26-Q3'],
    ['2025-26 Q3 (Oct 25-Dec 25)', 'FY2025-26-Q3'],
    ['Quarter 3 of 2025-26', 'FY2025-26-Q3'],
    ['quarter 3 2025-26 (October to December 2025)', 'FY2025-26-Q3'],
    ['FY2025-26 Q3', 'FY2025-26-Q3'],
    ['quarter ending 31 December 2025', 'FY2025-26-Q3'],
    // Years to date and rolling twelve months.
    ['YTD data up until Nov 25', 'FY2025-26-YTD-2025-11'],
    ['YTD to Nov 25', 'FY2025-26-YTD-2025-11'],
    ['YTD Nov 25', 'FY2025-26-YTD-2025-11'],
    ['Nov 25 YTD', 'FY2025-26-YTD-2025-11'],
    ['Year to date: April to November 2025', 'FY2025-26-YTD-2025-11'],
    ['12 months to September 2025', 'R12-2025-09'],
    ['Twelve months ending 30 September 2025', 'R12-2025-09'],
    ['Rolling 12 months Sep 25', 'R12-2025-09'],
    ['12 months (Oct 24 to Sept 25)', 'R12-2025-09'],
    ['Year ended 31 March 2025', 'R12-2025-03'],
    ['month ending 31 March 2025', '2025-03'],
    // Days and weeks.
    ['31 March 2026', '2026-03-31'],
    ['31st March 2026', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['1.4.26', '2026-04-01'],
    ['2026-03-31', '2026-03-31'],
    ['Week commencing 24 November 2025', '2025-W48'],
    ['w/e 30/11/2025', '2025-W48'],
    ['2025-W48', '2025-W48'],
  ])('%j is %s', (text, id) => {
    expect(read(text)).toBe(id);
  });
});

describe('forms that could be two things', () => {
  test.each<[text: string, readings: readonly string[]]>([
    ['2025/26', ['FY2025-26', 'AY2025-26', 'S2025-26']],
    ['25/26', ['FY2025-26', 'AY2025-26', 'S2025-26']],
    ['2025-26', ['FY2025-26', 'AY2025-26', 'S2025-26', '2025--2026']],
    ['(2024-25)', ['FY2024-25', 'AY2024-25', 'S2024-25', '2024--2025']],
    ['2025–26**', ['FY2025-26', 'AY2025-26', 'S2025-26', '2025--2026']],
    ['2022-2023', ['FY2022-23', 'AY2022-23', 'S2022-23', '2022--2023']],
    ['2021 - 22', ['FY2021-22', 'AY2021-22', 'S2021-22', '2021--2022']],
    ['2001 - 03', ['2001--2003', '2001-03']],
    ['2011-12', ['FY2011-12', 'AY2011-12', 'S2011-12', '2011--2012', '2011-12']],
    ['Full year 2024-25', ['FY2024-25', 'AY2024-25']],
    ['2024-25 Full Year', ['FY2024-25', 'AY2024-25']],
    ['Q3 2025', ['FY2025-26-Q3', 'FY2025-26-Q2']],
    ['Ending 30-09-2025', ['2025-09', 'FY2025-26-Q2', 'FY2025-26-YTD-2025-09', 'R12-2025-09']],
    ['up to 31 March 2025', ['2025-03', 'FY2024-25-Q4', 'FY2024-25', 'FY2024-25-YTD-2025-03', 'R12-2025-03']],
  ])('%j is refused without a kind, and offers its readings', (text, readings) => {
    expect(read(text)).toEqual(['period-ambiguous', ...readings]);
  });

  test.each<[text: string, kind: PeriodKind, id: string]>([
    ['2025/26', 'financial-year', 'FY2025-26'],
    ['2025/26', 'academic-year', 'AY2025-26'],
    ['2025/26', 'season', 'S2025-26'],
    ['25-26', 'financial-year', 'FY2025-26'],
    ['2025-26', 'financial-year', 'FY2025-26'],
    ['2025-26', 'pooled-calendar-years', '2025--2026'],
    ['1999-00', 'financial-year', 'FY1999-00'],
    ['(2024-25)', 'financial-year', 'FY2024-25'],
    ['Full year 2024-25', 'financial-year', 'FY2024-25'],
    ['2024-25 Full Year', 'academic-year', 'AY2024-25'],
    ['2001 - 03', 'pooled-calendar-years', '2001--2003'],
    ['2001 - 03', 'month', '2001-03'],
    ['2021 - 22', 'pooled-calendar-years', '2021--2022'],
    ['2021 - 22', 'financial-year', 'FY2021-22'],
    ['2011-12', 'month', '2011-12'],
    ['Ending 30-09-2025', 'rolling-twelve-months', 'R12-2025-09'],
    ['Ending 30-09-2025', 'quarter', 'FY2025-26-Q2'],
    ['Ending 30-09-2025', 'year-to-date', 'FY2025-26-YTD-2025-09'],
    ['Ending 30-09-2025', 'month', '2025-09'],
    ['Ending 31 August 2025', 'academic-year', 'AY2024-25'],
    ['Ending 31 December 2025', 'calendar-year', '2025'],
    ['ending 31-03-2025', 'season', 'S2024-25'],
    ['up to 31 March 2025', 'financial-year', 'FY2024-25'],
    ['Up to and including 31 March 2025', 'rolling-twelve-months', 'R12-2025-03'],
    ['to the end of March 2025', 'quarter', 'FY2024-25-Q4'],
  ])('%j as %s is %s', (text, kind, id) => {
    expect(read(text, { kind, season: flu })).toBe(id);
  });
});

describe('one span under another name, when the kind asks for it', () => {
  test.each<[text: string, kind: PeriodKind, id: string]>([
    ['Mar 2015 - Feb 2016', 'rolling-twelve-months', 'R12-2016-02'],
    ['Mar 2015 - Feb 2016', 'months', '2015-03--2016-02'],
    ['Apr 24 to Mar 25', 'rolling-twelve-months', 'R12-2025-03'],
    ['Apr 24 to Mar 25', 'year-to-date', 'FY2024-25-YTD-2025-03'],
    ['April 2025', 'year-to-date', 'FY2025-26-YTD-2025-04'],
    ['Apr to May 25', 'months', '2025-04--2025-05'],
    ['July–September 2025', 'months', '2025-07--2025-09'],
    ['Sep 2024 to Aug 2025', 'academic-year', 'AY2024-25'],
    ['Sept 2024 - Mar 2025', 'season', 'S2024-25'],
    ['12 months to March 2025', 'financial-year', 'FY2024-25'],
    ['Year ended 31 March 2025', 'financial-year', 'FY2024-25'],
  ])('%j as %s is %s', (text, kind, id) => {
    expect(read(text, { kind, season: flu })).toBe(id);
  });
});

describe('a kind that contradicts the text', () => {
  test.each<[text: string, kind: PeriodKind, readings: readonly string[]]>([
    ['2024', 'financial-year', ['2024']],
    ['2021 - 23', 'financial-year', ['2021--2023']],
    ['2021 - 23', 'pooled-financial-years', ['2021--2023']],
    ['2001 - 03', 'financial-year', ['2001--2003', '2001-03']],
    ['2025/26', 'pooled-calendar-years', ['FY2025-26', 'AY2025-26', 'S2025-26']],
    ['November 2025', 'rolling-twelve-months', ['2025-11']],
    ['Mar 2015 - Feb 2016', 'financial-year', ['R12-2016-02', '2015-03--2016-02']],
    ['Q3 2025/26', 'month', ['FY2025-26-Q3']],
    [
      'Ending 30-09-2025',
      'financial-year',
      ['2025-09', 'FY2025-26-Q2', 'FY2025-26-YTD-2025-09', 'R12-2025-09'],
    ],
    ['FY2024-25', 'rolling-twelve-months', ['FY2024-25']],
    ['Financial year 2024-25', 'academic-year', ['FY2024-25']],
    ['31 March 2025', 'rolling-twelve-months', ['2025-03-31']],
  ])('%j is not a %s', (text, kind, readings) => {
    expect(read(text, { kind })).toEqual(['period-kind-differs', ...readings]);
  });

  test('a quarter of one year stays two quarters, whatever the kind', () => {
    expect(read('Q1 2025', { kind: 'quarter' })).toEqual([
      'period-ambiguous',
      'FY2025-26-Q1',
      'FY2024-25-Q4',
    ]);
  });
});

describe('forms that contradict themselves', () => {
  test.each<[text: string, fault: string, readings: readonly string[]]>([
    ['Q3 (July 25-Sept 25)', 'quarter-and-months-differ', ['FY2025-26-Q3', 'FY2025-26-Q2']],
    ['Q3 2025/26 (July 25-Sept 25)', 'quarter-and-months-differ', ['FY2025-26-Q3', 'FY2025-26-Q2']],
    ['Q3 2024/25 (Oct 25-Dec 25)', 'quarter-and-months-differ', ['FY2024-25-Q3', 'FY2025-26-Q3']],
    ['Q3 (Dec 25-Oct 25)', 'quarter-and-months-differ', ['FY2025-26-Q3']],
    ['Q5 2025/26', 'no-such-quarter', []],
    ['Q0 2025', 'no-such-quarter', []],
    ['Q3 2025/27', 'years-do-not-follow', []],
    ['2025/27', 'years-do-not-follow', []],
    ['2025/03', 'years-do-not-follow', ['2025-03']],
    ['2020/21 - 24/26', 'years-do-not-follow', []],
    ['2024/25 - 20/21', 'end-not-after-start', ['FY2024-25']],
    ['2024 - 2021', 'end-not-after-start', []],
    ['2025-13', 'no-such-month', []],
    ['Dec 25 - Oct 25', 'end-not-after-start', []],
    ['Oct 25 - Oct 25', 'end-not-after-start', ['2025-10']],
    ['30 February 2025', 'no-such-day', []],
    ['Ending 31-09-2025', 'no-such-day', []],
    ['week ending 31-09-2025', 'no-such-day', []],
    ['up to 18 January 2026', 'not-the-end-of-a-month', []],
    ['week commencing 25 November 2025', 'not-the-edge-of-a-week', ['2025-W48']],
    ['week ending 29 November 2025', 'not-the-edge-of-a-week', ['2025-W48']],
    ['YTD 2024', 'words-differ', ['2024']],
    ['FY2024', 'words-differ', ['2024']],
    ['quarter ending 30 November 2025', 'words-differ', ['2025-11', 'FY2025-26-YTD-2025-11', 'R12-2025-11']],
    ['FY2025-27', 'years-do-not-follow', ['FY2025-26']],
    ['FY2025-26-YTD-2026-05', 'month-outside-year', ['FY2026-27-YTD-2026-05']],
  ])('%j is refused: %s', (text, fault, readings) => {
    expect(read(text)).toEqual([`period-impossible: ${fault}`, ...readings]);
  });
});

describe('a season without its months', () => {
  test.each<[text: string, kind: PeriodKind | undefined]>([
    ['S2024-25', undefined],
    ['2024-25 season', undefined],
    ['2024/25', 'season'],
  ])('%j', (text, kind) => {
    expect(read(text, { kind })).toEqual(['season-months-missing']);
  });

  test('with them it is read', () => {
    expect(read('2024-25 season', { season: flu })).toBe('S2024-25');
    expect(read('S2024-25', { season: flu })).toBe('S2024-25');
  });
});

describe('no form at all', () => {
  test.each([
    '',
    'Oct/Nov only',
    'September to March',
    'Q3',
    'Q3 (October to Christmas)',
    'Q3 (Oct-Dec)',
    'Octember 2025',
    '21-23',
    'Apr 0025',
    '3024',
    'ending soon',
    'week ending 9999-12-31',
    'ending Apr-Jun 25',
    'year to date',
    `${'('.repeat(60)}2025-26${')'.repeat(60)}`,
  ])('%j', (text) => {
    expect(read(text)).toEqual(['period-unreadable']);
  });
});

test('two periods that do not follow each other are two, and no span between them', () => {
  for (const text of [
    'April and June 2025',
    'Oct 2025 & Dec 2025',
    'September 2024 and September 2025',
    '2021 and 2023',
    '2021-22 and 2024-25',
  ]) {
    const read = parseWrittenPeriod(text);
    expect([text, read.ok, !read.ok && read.finding.code]).toEqual([text, false, 'period-unreadable']);
  }
  expect(parseWrittenPeriod('2021 and 2023', { kind: 'pooled-calendar-years' }).ok).toBe(false);
  expect(parseWrittenPeriod('2023 and 2024', { kind: 'financial-year' }).ok).toBe(false);
});

test.each([
  ['between April and June 2025', 'FY2025-26-Q1'],
  ['Between September 2024 & September 2025', '2024-09--2025-09'],
  ['Dec 2025 and Jan 2026', '2025-12--2026-01'],
  ['2023 and 2024', '2023--2024'],
  ['2024-25 and 2025-26', 'FY2024-25--FY2025-26'],
])('%s is one span', (text, id) => {
  expect(parseWrittenPeriod(text)).toMatchObject({ ok: true, value: { id } });
});
