import { expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import { fund2026, plan, schedule } from '../year-2026-27.fixture.ts';
import { scheduleReachesExpenditure } from './schedule-reaches-expenditure.ts';

test('81 printed lines do not reach two of three sources: the schedule is incomplete, nothing is overspent', () => {
  const findings = scheduleReachesExpenditure({ fund: fund2026, statements: [plan], schedules: [schedule] });
  expect(findings).toMatchObject([
    {
      code: 'schedule-incomplete',
      severity: 'error',
      subject: { fund: 'fund-2026-27', statement: 'plan', schedule: 'schedule', source: 'authority-grant' },
      figures: { expenditure: 21_824_275, scheduled: 21_477_275, missing: 347_000, lines: 20 },
      source: { document: 'paper', line: 1940 },
    },
    {
      code: 'schedule-incomplete',
      subject: { source: 'nhs-minimum' },
      figures: { expenditure: 59_017_028, scheduled: 40_365_293, missing: 18_651_735, lines: 48 },
    },
  ]);
  expect(findings[0]?.message).toBe(
    'The 20 printed lines of the Local Authority Better Care Grant add up to £21,477,275 and do not reach its printed expenditure of £21,824,275: £347,000 is in no line. Lines are missing; this is not an overspend.',
  );
});

test('lines above the printed expenditure exceed it', () => {
  const [first, ...rest] = schedule.schemes.filter(
    ({ fundingSource }) => fundingSource === 'facilities-grant',
  );
  if (first === undefined) throw new Error('no line');
  const schemes = [{ ...first, expenditure: pounds(727_025) }, ...rest];
  const sources = fund2026.sources.slice(0, 1);
  const lines = plan.lines.slice(0, 1);
  const findings = scheduleReachesExpenditure({
    fund: { ...fund2026, sources },
    statements: [{ ...plan, lines }],
    schedules: [{ ...schedule, schemes }],
  });
  expect(findings).toMatchObject([{ code: 'schedule-exceeds', figures: { excess: 1, lines: 13 } }]);
});

test('a schedule with no line of a source misses all of it', () => {
  const findings = scheduleReachesExpenditure({
    fund: fund2026,
    statements: [plan],
    schedules: [{ ...schedule, schemes: [] }],
  });
  expect(findings.map(({ figures }) => figures)).toMatchObject([
    { missing: 5_716_379, lines: 0 },
    { missing: 21_824_275 },
    { missing: 59_017_028 },
  ]);
});

test('where expenditure is printed only in total, the lines are held against the total', () => {
  const lines = plan.lines.map((line) => ({ ...line, plannedExpenditure: null }));
  const findings = scheduleReachesExpenditure({
    fund: fund2026,
    statements: [{ ...plan, lines }],
    schedules: [schedule],
  });
  expect(findings).toMatchObject([
    { subject: { source: 'total' }, figures: { missing: 18_998_735, lines: 81 } },
  ]);
});
