import { allocationRetained } from '@ragstone/schemes';
import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, juneBoard, llr } from '../llr.ts';

const plan = async () => {
  const { funds } = await assessed(juneBoard);
  const found = funds.find((fund) => fund.statement === 'bcf-2026-27-plan');
  if (found === undefined) throw new Error('no plan');
  return found;
};

test('£86,557,682 is planned, with balances of £0', async () => {
  const { total, lines } = await plan();
  expect(total).toMatchObject({ plannedIncome: 86_557_682, plannedExpenditure: 86_557_682, balance: 0 });
  expect(lines.map((line) => line.balance)).toEqual([0, 0, 0, 0, 0]);
});

test('the 81 printed lines sum to £67,558,947: the schedule is incomplete, which is not an overspend', async () => {
  const { total } = await plan();
  const { findings } = await assessed(juneBoard);
  expect(total.scheduled).toBe(67_558_947);
  const incomplete = findings.filter((finding) => finding.code === 'schedule-incomplete');
  expect(incomplete.map((finding) => finding.subject.source)).toEqual([
    'la-better-care-grant',
    'nhs-minimum',
  ]);
  expect(incomplete[0]?.message).toContain('£347,000');
  expect(incomplete[1]?.message).toContain('£18,651,735');
  expect(findings.filter((finding) => finding.code === 'schedule-exceeds')).toEqual([]);
});

test('the adult social care minimum is met by £823,723 as printed, and not verifiable from the lines', async () => {
  const { findings } = await assessed(juneBoard);
  const [finding] = findings.filter((each) => each.code === 'minimum-not-verifiable');
  expect(finding?.message).toContain('£34,228,078 meets the £33,404,355 required');
  expect(finding?.message).toContain('£15,728,461');
  expect(findings.filter((each) => each.code === 'minimum-not-met')).toEqual([]);
});

test('districts sum to £5,716,379 and what is kept back of them, £883,505, is schemes 25 to 30', async () => {
  const workspace = await llr();
  const fund = workspace.funds.find((each) => each.id === 'leicestershire-bcf-2026-27');
  const [schedule] = workspace.schedules;
  if (fund === undefined || schedule === undefined) throw new Error('no plan');
  const [grant] = allocationRetained(fund, schedule);
  expect(grant?.allocations).toHaveLength(7);
  expect(grant?.allocations.reduce((sum, each) => sum + each.allocation, 0)).toBe(571_637_900);
  expect(grant).toMatchObject({ retained: 88_350_500, sharedSchemes: 88_350_500, agrees: true });
  const numbers = schedule.schemes
    .filter((scheme) => scheme.fundingSource === grant?.source && scheme.body === null)
    .map((scheme) => scheme.number);
  expect(numbers).toEqual([25, 26, 27, 28, 29, 30]);
});

test('0.48 days twelve times, and rolling rates from 521.1 to 552.3, reproduce', async () => {
  const assessment = await assessed(juneBoard);
  const delays = claimsAt(assessment, '001', 2100);
  const rolling = claimsAt(assessment, '001', 2110);
  expect(delays).toHaveLength(12);
  expect(rolling.map((claim) => ('value' in claim.assertion ? claim.assertion.value : 0))).toEqual([
    521.1, 526.9, 509.1, 521.8, 551.6, 551.6, 552.3, 552.3,
  ]);
  for (const claim of [...delays, ...rolling]) {
    expect(claim).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact' });
  }
});

test('twelve planned rates of emergency admissions come out of their counts and 157,349, and their mean is 1,626', async () => {
  const assessment = await assessed(juneBoard);
  const rates = claimsAt(assessment, '001', 2084);
  expect(rates).toHaveLength(12);
  for (const rate of rates) expect(rate).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact' });
  expect(claimOf(assessment, '001', 2257, 1626)).toMatchObject({ verdict: 'confirmed' });
});

test('the 2% reduction on the actuals is disputed: it is an increase of 10.7%', async () => {
  const claim = claimOf(await assessed(juneBoard), '001', 2257, -2);
  expect(claim.verdict).toBe('disputed');
  expect(claim.computed).toBeCloseTo(10.7, 1);
});

test.each([
  [26_644, 23_801],
  [27_258, 24_071],
  [28_508, 23_726],
])('the demand and capacity total %d is disputed: its rows sum to %d', async (printed, summed) => {
  expect(claimOf(await assessed(juneBoard), '001', 2228, printed)).toMatchObject({
    verdict: 'disputed',
    computed: summed,
  });
});
