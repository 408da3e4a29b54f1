import { expect, test } from 'vitest';
import type { Deadline } from './deadline.ts';
import { isAfterDeadline } from './is-after-deadline.ts';

const deadline: Deadline = {
  text: '2026-05-19T12:00[Europe/London]',
  day: '2026-05-19',
  time: '12:00',
  instant: '2026-05-19T11:00:00Z',
};

test.each([
  ['2026-05-19T11:00:00Z', false],
  ['2026-05-19T11:00:00.001Z', true],
  ['2026-05-19T11:01Z', true],
  ['2026-05-19T12:00:00+01:00', false],
  ['2026-05-19T07:00:01-04:00', true],
  ['2026-05-18', false],
  ['2026-05-19', 'same-day'],
  ['2026-05-20', true],
])('%s: %s', (instantOrDay, after) => {
  expect(isAfterDeadline(instantOrDay, deadline)).toBe(after);
});

test.each(['2026-05-19T12:00', '2026-05-19T25:00Z', '2026-02-30T10:00Z', '2026-02-30', 'today'])(
  '%s is neither a day nor an instant',
  (text) => {
    expect(() => isAfterDeadline(text, deadline)).toThrow('neither a day nor an instant');
  },
);
