import { expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import { fund2026, plan, schedule } from '../year-2026-27.fixture.ts';
import { minimumsCanBeVerified } from './minimums-can-be-verified.ts';

const checked = (statement: typeof plan, schemes = schedule.schemes) =>
  minimumsCanBeVerified({ fund: fund2026, statements: [statement], schedules: [{ ...schedule, schemes }] });

test('the printed lines of social care are too few to show what the plan says: no breach, and no proof', () => {
  const findings = checked(plan);
  expect(findings).toMatchObject([
    {
      code: 'minimum-not-verifiable',
      severity: 'warning',
      subject: { statement: 'plan', schedule: 'schedule', minimum: 'adult-social-care' },
      figures: {
        required: 33_404_355,
        planned: 34_228_078,
        counted: 15_728_461,
        short: 17_675_894,
        unprinted: 18_651_735,
      },
      source: { line: 1949 },
    },
  ]);
  expect(findings[0]?.message).toContain(
    '£18,651,735 of the source is in no printed line: it cannot be verified, and no breach is shown.',
  );
});

test('a source printed in full contradicts the planned spend', () => {
  const lines = plan.lines.map((line) => ({ ...line, plannedExpenditure: pounds(40_365_293) }));
  expect(checked({ ...plan, lines })).toMatchObject([{ severity: 'error', figures: { unprinted: 0 } }]);
});

test('where no expenditure of the source is printed, lines may be missing', () => {
  const lines = plan.lines.map((line) => ({ ...line, plannedExpenditure: null }));
  expect(checked({ ...plan, lines })).toMatchObject([
    { severity: 'warning', figures: { unprinted: 'unknown' } },
  ]);
});

test('lines that reach the minimum verify it', () => {
  const minimums = plan.minimums.map((each) => ({ ...each, required: pounds(15_728_461) }));
  expect(checked({ ...plan, minimums })).toEqual([]);
});

test('a minimum that is not planned is another finding', () => {
  const minimums = plan.minimums.map((each) => ({ ...each, planned: pounds(1) }));
  expect(checked({ ...plan, minimums })).toEqual([]);
});
