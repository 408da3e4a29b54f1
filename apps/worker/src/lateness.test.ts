import { expect, test } from 'vitest';
import { lateness } from './lateness.ts';

test.each([
  ['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z', null],
  ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:59.000Z', null],
  ['2026-03-02T09:00:00.000Z', '2026-03-02T12:30:00.000Z', 'due 2026-03-02 09:00, made 12:30, 3 hours late'],
  ['2026-03-02T09:00:00.000Z', '2026-03-04T08:00:00.000Z', 'due 2026-03-02, made 2026-03-04, 2 days late'],
  // In London it was the 29th and is the 30th; in UTC both are the 29th.
  ['2026-06-29T09:00:00.000Z', '2026-06-29T23:30:00.000Z', 'due 2026-06-29, made 2026-06-30, 1 day late'],
])('what was due %s and made %s is said to be: %s', (dueAt, madeAt, says) => {
  expect(lateness(dueAt, madeAt)).toBe(says);
});
