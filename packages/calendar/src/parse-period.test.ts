import { describe, expect, test } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import type { PeriodKind } from './period.ts';

const flu = { from: 9, to: 3 };

/** What the refusal says, and the ids it offers. */
const refusal = (text: string) => {
  const read = parsePeriod(text);
  if (read.ok || !('readings' in read.finding)) return null;
  const fault = 'fault' in read.finding ? [read.finding.fault] : [];
  return [read.finding.code, ...fault, ...read.finding.readings.map(({ id }) => id)];
};

describe('every form of id', () => {
  test.each<[id: string, kind: PeriodKind, first: string, last: string]>([
    ['2026-06-15', 'day', '2026-06-15', '2026-06-15'],
    ['2025-W48', 'week', '2025-11-24', '2025-11-30'],
    ['2025-W01', 'week', '2024-12-30', '2025-01-05'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
    ['2025-10', 'month', '2025-10-01', '2025-10-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-10--2025-11', 'months', '2025-10-01', '2025-11-30'],
    ['2025-11--2026-01', 'months', '2025-11-01', '2026-01-31'],
    ['2024', 'calendar-year', '2024-01-01', '2024-12-31'],
    ['FY2025-26', 'financial-year', '2025-04-01', '2026-03-31'],
    ['FY1999-00', 'financial-year', '1999-04-01', '2000-03-31'],
    ['FY2025-26-Q1', 'quarter', '2025-04-01', '2025-06-30'],
    ['FY2025-26-Q3', 'quarter', '2025-10-01', '2025-12-31'],
    ['FY2025-26-Q4', 'quarter', '2026-01-01', '2026-03-31'],
    ['FY2025-26-YTD-2025-04', 'year-to-date', '2025-04-01', '2025-04-30'],
    ['FY2025-26-YTD-2025-11', 'year-to-date', '2025-04-01', '2025-11-30'],
    ['FY2025-26-YTD-2026-03', 'year-to-date', '2025-04-01', '2026-03-31'],
    ['R12-2025-09', 'rolling-twelve-months', '2024-10-01', '2025-09-30'],
    ['AY2024-25', 'academic-year', '2024-09-01', '2025-08-31'],
    ['S2024-25', 'season', '2024-09-01', '2025-03-31'],
    ['2021--2023', 'pooled-calendar-years', '2021-01-01', '2023-12-31'],
    ['FY2021-22--FY2023-24', 'pooled-financial-years', '2021-04-01', '2024-03-31'],
  ])('%s is a %s', (id, kind, first, last) => {
    expect(parsePeriod(id, { season: flu })).toEqual({ ok: true, value: { id, kind, first, last } });
  });
});

test('a season within one calendar year starts and ends in the first year named', () => {
  expect(parsePeriod('S2025-26', { season: { from: 4, to: 8 } })).toMatchObject({
    value: { first: '2025-04-01', last: '2025-08-31' },
  });
});

describe('ids that contradict themselves', () => {
  test.each<[id: string, fault: string, meant: readonly string[]]>([
    ['FY2025-27', 'years-do-not-follow', ['FY2025-26']],
    ['AY2024-26', 'years-do-not-follow', ['AY2024-25']],
    ['S2024-26', 'years-do-not-follow', ['S2024-25']],
    ['FY2025-27-Q1', 'years-do-not-follow', ['FY2025-26-Q1']],
    ['FY2025-27-YTD-2025-11', 'years-do-not-follow', ['FY2025-26-YTD-2025-11']],
    ['FY2025-26-YTD-2026-05', 'month-outside-year', ['FY2026-27-YTD-2026-05']],
    ['FY2025-26-YTD-2025-03', 'month-outside-year', ['FY2024-25-YTD-2025-03']],
    ['FY2025-26-YTD-2025-13', 'no-such-month', []],
    ['FY2025-26-Q5', 'no-such-quarter', []],
    ['FY2025-26-Q0', 'no-such-quarter', []],
    ['2025-13', 'no-such-month', []],
    ['2025-00', 'no-such-month', []],
    ['2025-26', 'no-such-month', ['FY2025-26', 'AY2025-26', 'S2025-26', '2025--2026']],
    ['R12-2025-13', 'no-such-month', []],
    ['2025-11--2025-10', 'end-not-after-start', ['2025-10--2025-11']],
    ['2025-10--2025-10', 'end-not-after-start', ['2025-10']],
    ['2025-10--2025-13', 'no-such-month', []],
    ['2023--2021', 'end-not-after-start', ['2021--2023']],
    ['2021--2021', 'end-not-after-start', ['2021']],
    ['FY2023-24--FY2021-22', 'end-not-after-start', ['FY2021-22--FY2023-24']],
    ['FY2021-22--FY2021-22', 'end-not-after-start', ['FY2021-22']],
    ['FY2021-23--FY2023-24', 'years-do-not-follow', ['FY2021-22--FY2023-24']],
    ['2025-W53', 'no-such-week', ['2026-W01']],
    ['2025-W54', 'no-such-week', []],
    ['2025-W00', 'no-such-week', []],
    ['2025-02-30', 'no-such-day', []],
  ])('%s is refused: %s', (id, fault, meant) => {
    expect(refusal(id)).toEqual(['period-impossible', fault, ...meant]);
  });
});

describe('texts that are no id, with what they may have meant', () => {
  test.each<[text: string, readings: readonly string[]]>([
    ['2025/26', ['FY2025-26', 'AY2025-26', 'S2025-26']],
    ['Oct 2025', ['2025-10']],
    ['fy2025-26', ['FY2025-26']],
    [' 2025-10', ['2025-10']],
    ['2025-10\n', ['2025-10']],
    ['2025–10', ['2025-10']],
    ['0025-10', []],
    ['3025', []],
    ['last year', []],
    ['', []],
  ])('%j', (text, readings) => {
    expect(refusal(text)).toEqual(['period-unreadable', ...readings]);
  });
});

test.each([undefined, { from: 0, to: 3 }, { from: 9, to: 13 }, { from: 9.5, to: 3 }])(
  'a season needs its months, and %j are none',
  (season) => {
    expect(parsePeriod('S2024-25', { season })).toEqual({
      ok: false,
      finding: { code: 'season-months-missing', text: 'S2024-25' },
    });
  },
);
