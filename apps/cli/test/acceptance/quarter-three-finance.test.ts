import { expect, test } from 'vitest';
import { assessed, claimOf, februaryBoard, juneBoard } from '../llr.ts';

test.each([februaryBoard, juneBoard])(
  'as of %s: £84,413,542, of which £61,507,339 or 73%% was spent',
  async (asOf) => {
    const assessment = await assessed(asOf);
    const account = assessment.funds.find((fund) => fund.statement === 'bcf-2025-26-q3');
    expect(account?.total).toMatchObject({
      plannedIncome: 84_413_542,
      actualExpenditure: 61_507_339,
      status: 'green',
    });
    expect(account?.total.spentShare).toBeCloseTo(72.864, 3);
    expect(claimOf(assessment, '003', 1703, 73)).toMatchObject({
      verdict: 'confirmed',
      reproducedBy: 'exact',
    });
  },
);

test('the grant at 49% with 75% of the year gone is an exception under a total that looks in line', async () => {
  const { funds, exceptions } = await assessed(februaryBoard);
  const account = funds.find((fund) => fund.statement === 'bcf-2025-26-q3');
  const grant = account?.lines.find((line) => line.id === 'disabled-facilities-grant');
  expect(account?.elapsedShare).toBe(75);
  expect(grant?.spentShare).toBeCloseTo(48.98, 2);
  expect(grant?.status).toBe('red');
  expect(exceptions).toContainEqual(
    expect.objectContaining({
      subject: { kind: 'funding-line', id: 'bcf-2025-26-q3/disabled-facilities-grant' },
      cause: '49.0% is spent where 75.0% is expected.',
    }),
  );
});

test('that spend is "in line with the published plan" holds for the whole, and the line that is off is named', async () => {
  const { claims } = await assessed(februaryBoard);
  const claim = claims.find((each) => each.id === 'q3-paper-spend');
  expect(claim?.verdict).toBe('confirmed');
  expect(claim?.why.join(' ')).toContain(
    'Disabled Facilities Grant, April to December 2025: 49.0% spent, 75.0% expected, red.',
  );
});
