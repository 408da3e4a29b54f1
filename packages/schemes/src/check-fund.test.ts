import { expect, test } from 'vitest';
import { checkFund, checkFunds } from './check-fund.ts';
import { fund2025, quarter3, yearEnd } from './year-2025-26.fixture.ts';
import { fund2026, plan, schedule } from './year-2026-27.fixture.ts';

const said = (findings: readonly { code: string; subject: Readonly<Record<string, string>> }[]) =>
  findings.map(({ code, subject }) => `${code} ${subject.source ?? subject.minimum ?? ''}`);

test('the published plan of 2026-27: its printed lines do not show what its totals say', () => {
  expect(said(checkFund({ fund: fund2026, statements: [plan], schedules: [schedule] }))).toEqual([
    'schedule-incomplete authority-grant',
    'schedule-incomplete nhs-minimum',
    'minimum-not-verifiable adult-social-care',
  ]);
});

test('the published returns of 2025-26: one baseline moved, and no narrative is demanded for 1.64 percent', () => {
  expect(said(checkFund({ fund: fund2025, statements: [yearEnd, quarter3], schedules: [] }))).toEqual([
    'baseline-overwritten facilities-grant',
  ]);
});

test('records of other funds are left aside, records of no fund are reported', () => {
  const all = { statements: [quarter3, yearEnd, plan], schedules: [schedule] };
  expect(checkFund({ fund: fund2025, ...all })).toHaveLength(1);
  expect(checkFunds({ funds: [fund2026, fund2025], ...all })).toHaveLength(4);
  expect(said(checkFunds({ funds: [fund2025], ...all }))).toEqual([
    'unknown-fund ',
    'unknown-fund ',
    'baseline-overwritten facilities-grant',
  ]);
});
