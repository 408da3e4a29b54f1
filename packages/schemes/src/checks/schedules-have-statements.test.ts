import { expect, test } from 'vitest';
import { fund2026, plan, schedule } from '../year-2026-27.fixture.ts';
import { schedulesHaveStatements } from './schedules-have-statements.ts';

test('a schedule has its statement', () => {
  expect(schedulesHaveStatements({ fund: fund2026, statements: [plan], schedules: [schedule] })).toEqual([]);
});

test('without one its lines would be compared with nothing', () => {
  expect(schedulesHaveStatements({ fund: fund2026, statements: [], schedules: [schedule] })).toMatchObject([
    {
      code: 'unknown-statement',
      severity: 'error',
      figures: { statement: 'plan' },
      at: { ref: 'schedule', path: ['statement'] },
    },
  ]);
});
