import { expect, test } from 'vitest';
import { parseDeadline } from './deadline.ts';
import { printDeadline } from './print-deadline.ts';

test.each([
  ['2026-05-19T12:00', 'noon on Tuesday 19 May 2026'],
  ['2026-05-19T12:30', '12:30pm on Tuesday 19 May 2026'],
  ['2026-01-30T17:00', '5pm on Friday 30 January 2026'],
  ['2026-01-30T09:05', '9:05am on Friday 30 January 2026'],
  ['2026-01-31T00:30', '12:30am on Saturday 31 January 2026'],
  ['2026-02-01T00:00', 'midnight at the start of Sunday 1 February 2026'],
])('%s is %s', (text, words) => {
  const read = parseDeadline(`${text}[Europe/London]`);
  expect(read.ok && printDeadline(read.value)).toBe(words);
});
