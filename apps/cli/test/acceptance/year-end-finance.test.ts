import { expect, test } from 'vitest';
import { assessed, claimOf, juneBoard } from '../llr.ts';

const account = async () => {
  const { funds } = await assessed(juneBoard);
  const found = funds.find((fund) => fund.statement === 'bcf-2025-26-year-end');
  if (found === undefined) throw new Error('no year-end account');
  return found;
};

test('the fund totals £84,801,607, of which £83,408,219 was spent', async () => {
  const { total } = await account();
  expect(total.updatedIncome).toBe(84_801_607);
  expect(total.actualExpenditure).toBe(83_408_219);
  expect(total.spentShare).toBeCloseTo(98.357, 3);
});

test('the printed total and 98% are confirmed', async () => {
  const assessment = await assessed(juneBoard);
  expect(claimOf(assessment, '001', 1402, 84_801_607)).toMatchObject({
    verdict: 'confirmed',
    reproducedBy: 'exact',
  });
  expect(claimOf(assessment, '001', 1405, 98)).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact' });
});

test('the underspend of £1,393,388 is all of it Disabled Facilities Grant, of which 76.4% was spent', async () => {
  const { total, lines, underspendShareOfFund } = await account();
  const grant = lines.find((line) => line.id === 'disabled-facilities-grant');
  expect(total.underspend).toBe(1_393_388);
  expect(grant?.underspend).toBe(1_393_388);
  expect(grant?.spentShare).toBeCloseTo(76.4, 1);
  expect(underspendShareOfFund).toBeCloseTo(1.643, 3);
});

test('1.64% of the fund demands no narrative, and the grant is an exception all the same', async () => {
  const { subjects, exceptions } = await assessed(juneBoard);
  const fund = subjects.find((subject) => subject.id === 'bcf-2025-26-year-end');
  expect(fund?.status).toBe('green');
  expect(fund?.duties).toMatchObject([{ rule: 'better-care-fund-money/five-percent', due: false }]);
  expect(exceptions).toContainEqual(
    expect.objectContaining({
      subject: { kind: 'funding-line', id: 'bcf-2025-26-year-end/disabled-facilities-grant' },
      status: 'red',
      cause: '76.4% is spent where 100.0% is expected; £1,393,388 is unspent.',
      route: 'integration-executive',
    }),
  );
});

test('the spend of the sources that the form does not split is unknown, not zero and not green', async () => {
  const { subjects } = await assessed(juneBoard);
  const line = subjects.find((subject) => subject.id === 'bcf-2025-26-year-end/nhs-minimum');
  expect(line).toMatchObject({ status: 'not-rated', reasons: ['no-data'], facts: { shareOfPlan: null } });
});

test('the baseline moved from £5,518,288 to £5,906,353 in the year', async () => {
  const { findings } = await assessed(juneBoard);
  const moved = findings.filter((finding) => finding.code === 'baseline-overwritten');
  expect(moved).toHaveLength(1);
  expect(moved[0]?.message).toContain('£5,518,288');
  expect(moved[0]?.message).toContain('£5,906,353');
  expect(moved[0]?.source).toMatchObject({ document: '001', documentLine: 1397 });
});
