import { expect, test } from 'vitest';
import { checkDays, followedChecks } from './followed-checks.ts';

/** It started on Friday 14 August 2026, and is looked at every week. */
const looked = (asOf: string, ...taken: readonly string[]) =>
  followedChecks('week', '2026-08-14', taken, asOf);

test('a look is due a turn after the start and on every turn from then, a closed day on the next that is worked', () => {
  expect(checkDays('2026-08-14', 'week', '2026-09-04')).toEqual(['2026-08-21', '2026-08-28', '2026-09-04']);
  // Monday 31 August 2026 is a bank holiday; it moves no other.
  expect(checkDays('2026-08-17', 'week', '2026-09-07')).toEqual(['2026-08-24', '2026-09-01', '2026-09-07']);
  expect(checkDays('2026-08-14', 'fortnight', '2026-09-11')).toEqual(['2026-08-28', '2026-09-11']);
  expect(checkDays('2026-08-31', 'month', '2026-10-31')).toEqual(['2026-09-30']);
});

test('on its day a look is not missed yet, on the next it is and is late', () => {
  expect(looked('2026-08-21')).toEqual({ nextDueOn: '2026-08-21', lastOn: null, missed: [], late: false });
  expect(looked('2026-08-22')).toEqual({
    ...{ nextDueOn: '2026-08-28', lastOn: null, missed: ['2026-08-21'], late: true },
  });
});

test('a look is taken by a word of it since the day before was due', () => {
  expect(looked('2026-08-22', '2026-08-21')).toMatchObject({ missed: [], lastOn: '2026-08-21' });
  expect(looked('2026-08-24', '2026-08-24')).toMatchObject({ nextDueOn: '2026-09-04', late: false });
});

test('a look that comes late is that of the next day: what was missed stays missed, and is late no longer', () =>
  expect(looked('2026-08-26', '2026-08-25')).toEqual({
    ...{ nextDueOn: '2026-09-04', lastOn: '2026-08-25', missed: ['2026-08-21'], late: false },
  }));

test('each of several that are missed is told', () =>
  expect(looked('2026-09-10', '2026-08-28')).toEqual({
    ...{ nextDueOn: '2026-09-11', lastOn: '2026-08-28' },
    ...{ missed: ['2026-08-21', '2026-09-04'], late: true },
  }));
