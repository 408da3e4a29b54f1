import { expect, test } from 'vitest';
import { fund2026, plan } from '../year-2026-27.fixture.ts';
import { everySourceHasALine } from './every-source-has-a-line.ts';

test('every source has a line', () => {
  expect(everySourceHasALine({ fund: fund2026, statements: [plan], schedules: [] })).toEqual([]);
});

test('one that has none is unknown, not nothing', () => {
  const statement = { ...plan, lines: plan.lines.slice(1) };
  expect(everySourceHasALine({ fund: fund2026, statements: [statement], schedules: [] })).toMatchObject([
    {
      code: 'source-without-line',
      severity: 'warning',
      subject: { statement: 'plan', source: 'facilities-grant' },
    },
  ]);
});
