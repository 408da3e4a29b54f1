import { expect, test } from 'vitest';
import { type WeekdayOfMonth, weekdayInMonth } from './weekday-of-month.ts';

test.each<[WeekdayOfMonth, string, string]>([
  ['first Tuesday', '2026-06-15', '2026-06-02'],
  ['first Monday', '2026-06-01', '2026-06-01'],
  ['second Wednesday', '2026-07-31', '2026-07-08'],
  ['fourth Friday', '2026-05-01', '2026-05-22'],
  ['last Friday', '2026-05-01', '2026-05-29'],
  ['last Thursday', '2024-02-10', '2024-02-29'],
  ['last Sunday', '2026-02-01', '2026-02-22'],
  ['first Sunday', '2026-11-30', '2026-11-01'],
])('the %s of the month of %s is %s', (said, day, is) => expect(weekdayInMonth(said, day)).toBe(is));
