import { expect, test } from 'vitest';
import { planForm as definition } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { submittedInTime } from './submitted-in-time.ts';

const checked = (on: string | null, asOf: string) => {
  const submitted = on === null ? null : { on, source: { document: 'paper', line: 1 } };
  return submittedInTime({ definition, completed: { ...planReturn, submitted }, asOf }).map(
    ({ code, severity, message }) => `${code} ${severity}: ${message}`,
  );
};

test('a day before the deadline is in time', () => expect(checked('2026-05-18', '2026-06-15')).toEqual([]));

test('on its day the time decides, and is not known', () => {
  expect(checked('2026-05-19', '2026-06-15')).toEqual([
    'submission-time-unknown info: It was submitted on 19 May 2026, the day on which it was due (noon on Tuesday 19 May 2026); nothing says at what time.',
  ]);
});

test('a day after it is late', () => {
  expect(checked('2026-05-20', '2026-06-15')).toEqual([
    'submitted-late error: It was submitted on 20 May 2026, 1 day after it was due (noon on Tuesday 19 May 2026).',
  ]);
});

test.each([
  [null, '2026-05-19', 0],
  [null, '2026-05-20', 1],
  ['2026-06-01', '2026-05-20', 1],
  ['2026-06-01', '2026-05-19', 0],
])('submitted on %s and seen on %s: %d not submitted', (on, asOf, count) => {
  const findings = checked(on, asOf);
  expect(findings).toHaveLength(count);
  expect(findings.every((each) => each.startsWith('not-submitted error'))).toBe(true);
});
