import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, parseDay, weekdayOf } from './day.ts';

describe('parseDay', () => {
  test.each(['2026-06-15', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(parseDay(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['2025-02-30', 'no-such-day', null],
    ['2025-02-29', 'no-such-day', null],
    ['1900-02-29', 'no-such-day', null],
    ['2025-13-01', 'no-such-day', null],
    ['2025-00-10', 'no-such-day', null],
    ['2025-06-00', 'no-such-day', null],
    ['31/03/2026', 'day-first', '2026-03-31'],
    ['1.4.2026', 'day-first', '2026-04-01'],
    ['30-09-2025', 'day-first', '2025-09-30'],
    ['30/02/2026', 'no-such-day', null],
    ['2026-6-15', 'not-a-day', null],
    ['2026-06-15T00:00', 'not-a-day', null],
    [' 2026-06-15', 'not-a-day', null],
    ['15 June 2026', 'not-a-day', null],
    ['0025-01-01', 'no-such-day', null],
    ['', 'not-a-day', null],
  ])('refuses %j: %s', (text, fault, write) => {
    expect(parseDay(text)).toEqual({ ok: false, finding: { code: 'day-unreadable', text, fault, write } });
    expect(isDay(text)).toBe(false);
  });
});

test('addDays counts over leap days, years and both ways', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
});

test.each([
  ['9999-12-31', 1],
  ['1000-01-01', -1],
  ['2026-01-01', 0.5],
  ['2026-01-01', Number.NaN],
])('addDays throws for %s plus %d', (day, days) => {
  expect(() => addDays(day, days)).toThrow('no day of the years 1000 to 9999');
});

test('daysBetween is negative backwards', () => {
  expect(daysBetween('2025-04-01', '2026-03-31')).toBe(364);
  expect(daysBetween('2026-03-31', '2025-04-01')).toBe(-364);
  expect(daysBetween('2026-03-31', '2026-03-31')).toBe(0);
});

test('weekdayOf counts from Monday', () => {
  expect(['2026-06-15', '2026-06-20', '2026-06-21'].map(weekdayOf)).toEqual([1, 6, 7]);
});

test.each(['2026-02-30', 'yesterday', ''])('nothing is reckoned from %j, which is no day', (text) => {
  expect(() => addDays(text, 1)).toThrow('parse it first');
  expect(() => daysBetween(text, '2026-06-15')).toThrow('parse it first');
  expect(() => daysBetween('2026-06-15', text)).toThrow('parse it first');
  expect(() => weekdayOf(text)).toThrow('parse it first');
});
