import { expect, test } from 'vitest';
import { counted, countedInWords } from './english/counted.ts';
import { printDay, printDeadline } from './english/print-day.ts';
import { printPeriod, printShort } from './english/print-period.ts';
import { lowered, sentence, sentences } from './sentence.ts';

test('counts agree with what they count', () => {
  expect(counted(1, 'metric')).toBe('1 metric');
  expect(counted(3, 'metric')).toBe('3 metrics');
  expect(counted(0, 'exception needs', 'exceptions need')).toBe('0 exceptions need');
  expect(countedInWords(1, 'metric')).toBe('one metric');
  expect(countedInWords(11, 'metric')).toBe('11 metrics');
});

test('sentences start with a capital and end with one stop', () => {
  expect(sentence('missed.')).toBe('Missed.');
  expect(sentence('it says "no."')).toBe('It says "no."');
  expect(sentences('one', null, '', 'two?')).toBe('One. Two?');
  expect(lowered('Long-term admissions')).toBe('long-term admissions');
  expect(lowered('NHS minimum')).toBe('NHS minimum');
});

test('days, deadlines and periods are printed; what cannot be read stays as it is', () => {
  expect(printDay('2026-06-15')).toBe('15 June 2026');
  expect(printDay('soon')).toBe('soon');
  expect(printDeadline('2026-05-19T12:00[Europe/London]')).toBe('noon on Tuesday 19 May 2026');
  expect(printDeadline('2026-05-19')).toBe('19 May 2026');
  expect(printPeriod('FY2025-26-YTD-2025-11')).toBe('April to November 2025');
  expect(printPeriod('S2024-25')).toBe('2024-25 season');
  expect(printPeriod('sometime')).toBe('sometime');
});

test.each([
  ['2025-10', 'Oct'],
  ['FY2025-26-Q3', 'Q3'],
  ['R12-2025-09', 'Sep'],
  ['2024', '2024'],
  ['FY2024-25', '24-25'],
  ['AY2023-24', '23-24'],
  ['2022--2024', '22-24'],
  ['sometime', 'sometime'],
])('%s stands on an axis as %s', (id, short) => {
  expect(printShort(id)).toBe(short);
});
