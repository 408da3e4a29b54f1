import { expect, test } from 'vitest';
import { allocationRetained } from '../allocation-retained.ts';
import { pounds } from '../amounts.fixture.ts';
import { fund2026, plan, schedule } from '../year-2026-27.fixture.ts';
import { bodiesKeepToTheirAllocations } from './bodies-keep-to-their-allocations.ts';
import { retainedIsSpent } from './retained-is-spent.ts';

/** Blaby spends £200,000 beyond its allocation of £853,241, and the shared schemes so much less. */
const overspent = {
  ...schedule,
  schemes: schedule.schemes.map((scheme) =>
    scheme.body === 'blaby'
      ? { ...scheme, expenditure: pounds(1_053_241, 1974) }
      : scheme.fundingSource === 'facilities-grant' && scheme.expenditure.source.line === 1981
        ? { ...scheme, expenditure: pounds(0, 1981) }
        : scheme,
  ),
};
const records = { fund: fund2026, statements: [plan], schedules: [overspent] };

test('what the bodies spend in the printed plan is within their allocations', () => {
  expect(bodiesKeepToTheirAllocations({ ...records, schedules: [schedule] })).toEqual([]);
});

test('a body above its allocation is told at its line', () => {
  expect(bodiesKeepToTheirAllocations(records)).toMatchObject([
    {
      code: 'spend-exceeds-allocation',
      severity: 'warning',
      figures: { body: 'blaby', allocation: 853_241, spend: 1_053_241, excess: 200_000 },
      source: { line: 1974 },
    },
  ]);
});

test('and is not made up by what the others keep back', () => {
  expect(allocationRetained(fund2026, overspent)).toMatchObject([{ retained: null, agrees: null }]);
  expect(retainedIsSpent(records)).toEqual([]);
});
