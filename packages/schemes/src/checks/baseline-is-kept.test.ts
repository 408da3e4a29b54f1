import { expect, test } from 'vitest';
import { fund2025, quarter3, yearEnd } from '../year-2025-26.fixture.ts';
import { baselineIsKept } from './baseline-is-kept.ts';

test('the planned income of one source was overwritten between quarter 3 and the year end', () => {
  expect(baselineIsKept({ fund: fund2025, statements: [quarter3, yearEnd], schedules: [] })).toMatchObject([
    {
      code: 'baseline-overwritten',
      severity: 'warning',
      subject: { fund: 'fund-2025-26', statement: 'year-end', source: 'facilities-grant' },
      figures: { before: 5_518_288, after: 5_906_353, change: 388_065 },
      message:
        'The planned income from the Disabled Facilities Grant was £5,518,288 in quarter-3 and is £5,906,353 in year-end, £388,065 more: the plan was rewritten in the year, and shares of it are not comparable.',
      at: { ref: 'year-end', path: ['lines', 0, 'plannedIncome'] },
      source: { document: 'paper', line: 1397 },
    },
  ]);
});

test('one return alone has nothing to be compared with', () => {
  expect(baselineIsKept({ fund: fund2025, statements: [yearEnd], schedules: [] })).toEqual([]);
});

test('a return that leaves the source out does not hide the change', () => {
  const silent = { ...quarter3, id: 'silent', lines: quarter3.lines.slice(1) };
  expect(
    baselineIsKept({ fund: fund2025, statements: [quarter3, silent, yearEnd], schedules: [] }),
  ).toMatchObject([{ figures: { earlier: 'quarter-3', later: 'year-end' } }]);
});
