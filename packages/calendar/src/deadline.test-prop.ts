import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { parseDeadline } from './deadline.ts';
import { isAfterDeadline } from './is-after-deadline.ts';

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('1998-01-01', days));
const two = (number: number) => String(number).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);

/** An independent clock: what London shows at an instant. */
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

test('at the instant of a deadline the clocks of London show its day and time', () =>
  fc.assert(
    fc.property(day, time, (on, at) => {
      const read = parseDeadline(`${on}T${at}[Europe/London]`);
      if (read.ok) expect(london.format(new Date(read.value.instant))).toBe(`${on} ${at}`);
      else expect(at.slice(0, 2)).toBe('01');
    }),
    { numRuns: 1000 },
  ));

test('noon in London is 11:00 in universal time in May and 12:00 in January, every year', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1972, max: 2037 }), fc.integer({ min: 10, max: 31 }), (year, date) => {
      const instant = (month: string) => parseDeadline(`${year}-${month}-${date}T12:00[Europe/London]`);
      expect(instant('05')).toMatchObject({ value: { instant: `${year}-05-${date}T11:00:00Z` } });
      expect(instant('01')).toMatchObject({ value: { instant: `${year}-01-${date}T12:00:00Z` } });
    }),
  ));

test('a deadline is not after itself, and a second later is', () =>
  fc.assert(
    fc.property(day, (on) => {
      const read = parseDeadline(`${on}T12:00[Europe/London]`);
      if (!read.ok) throw new Error('noon is always there');
      expect(isAfterDeadline(read.value.instant, read.value)).toBe(false);
      expect(isAfterDeadline(read.value.instant.replace(':00Z', ':01Z'), read.value)).toBe(true);
    }),
  ));
