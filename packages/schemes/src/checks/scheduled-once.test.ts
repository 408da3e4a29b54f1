import { expect, test } from 'vitest';
import { fund2026, plan, schedule } from '../year-2026-27.fixture.ts';
import { minimumsCanBeVerified } from './minimums-can-be-verified.ts';
import { scheduleReachesExpenditure } from './schedule-reaches-expenditure.ts';
import { scheduledOnce } from './scheduled-once.ts';

const again = { ...schedule, id: 'a-later-schedule', schemes: schedule.schemes.slice(40) };
const records = { fund: fund2026, statements: [plan], schedules: [schedule, again] };

test('a statement with one schedule is in order', () => {
  expect(scheduledOnce({ ...records, schedules: [schedule] })).toEqual([]);
});

test('one with two is told once, whichever stands first', () => {
  const told = scheduledOnce(records);
  expect(told).toMatchObject([
    {
      code: 'statement-scheduled-twice',
      severity: 'error',
      figures: { statement: 'plan', schedules: 'a-later-schedule and schedule' },
      at: { ref: 'schedule', path: ['statement'] },
    },
  ]);
  expect(scheduledOnce({ ...records, schedules: [again, schedule] })).toEqual(told);
});

test('and neither is said to reach its totals or not', () => {
  expect(scheduleReachesExpenditure(records)).toEqual([]);
  expect(minimumsCanBeVerified(records)).toEqual([]);
});
