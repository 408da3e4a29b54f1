import { expect, test } from 'vitest';
import { type Account, fundAccount } from './fund-account.ts';
import { fund2025, quarter3, yearEnd } from './year-2025-26.fixture.ts';
import { fund2026, plan, schedule } from './year-2026-27.fixture.ts';

const grant = ({ lines }: Account) => lines.find(({ id }) => id === 'facilities-grant');

test('the year end: one source far from its plan, the total close to it', () => {
  const account = fundAccount(fund2025, yearEnd, null);
  expect(account.total).toEqual({
    id: 'total',
    title: 'Total',
    plannedIncome: 8_480_160_700,
    updatedIncome: 8_480_160_700,
    plannedExpenditure: null,
    actualExpenditure: 8_340_821_900,
    income: 8_480_160_700,
    balance: null,
    spentShare: (83_408_219 * 100) / 84_801_607,
    underspend: 139_338_800,
    scheduled: null,
  });
  expect(account.total.spentShare).toBeCloseTo(98.357, 3);
  expect(grant(account)?.spentShare).toBeCloseTo(76.41, 2);
  expect(grant(account)?.underspend).toBe(139_338_800);
});

test('within the year: shares are known, an underspend is not', () => {
  const account = fundAccount(fund2025, quarter3, null);
  expect(account.total.spentShare).toBeCloseTo(72.864, 3);
  expect(grant(account)?.spentShare).toBeCloseTo(48.979, 3);
  expect(account.total.underspend).toBeNull();
  expect(account.lines.find(({ id }) => id === 'nhs-minimum')?.actualExpenditure).toBeNull();
});

test('the plan: balanced in print, short in its lines', () => {
  const account = fundAccount(fund2026, plan, schedule);
  expect(account.lines.map(({ id, balance, scheduled }) => [id, balance, scheduled])).toEqual([
    ['facilities-grant', 0, 571_637_900],
    ['authority-grant', 0, 2_147_727_500],
    ['nhs-minimum', 0, 4_036_529_300],
  ]);
  expect(account.total.scheduled).toBe(6_755_894_700);
  expect(account.total.plannedExpenditure).toBe(8_655_768_200);
});

test('a source of which the statement has no line is unknown, not nothing', () => {
  const account = fundAccount(fund2026, { ...plan, lines: plan.lines.slice(1) }, null);
  expect(grant(account)).toMatchObject({ plannedIncome: null, income: null, balance: null, scheduled: null });
});
