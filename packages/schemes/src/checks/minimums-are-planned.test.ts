import { expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import { fund2026, plan } from '../year-2026-27.fixture.ts';
import { minimumsArePlanned } from './minimums-are-planned.ts';

const planning = (amount: number) =>
  minimumsArePlanned({
    fund: fund2026,
    statements: [
      { ...plan, minimums: plan.minimums.map((each) => ({ ...each, planned: pounds(amount, 1949) })) },
    ],
    schedules: [],
  });

test.each([34_228_078, 33_404_355])('%d meets the minimum', (amount) => expect(planning(amount)).toEqual([]));

test('a penny less does not', () => {
  expect(planning(33_404_354.99)).toMatchObject([
    {
      code: 'minimum-not-met',
      severity: 'error',
      subject: { minimum: 'adult-social-care' },
      figures: { short: 0.01 },
      message:
        'Adult social care from the NHS minimum contribution: £33,404,354.99 is planned, £0.01 less than the £33,404,355 required.',
    },
  ]);
});
