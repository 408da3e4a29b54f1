import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, judgement, juneBoard } from '../llr.ts';

const delay = 'bcf.discharge-delay';
const share = 'bcf.discharged-on-ready-date';

test('twelve planned delays reproduce exactly, half up in decimal: August is 0.405', async () => {
  const claims = claimsAt(await assessed(juneBoard), '001', 1371);
  expect(claims.map((claim) => ('value' in claim.assertion ? claim.assertion.value : null))).toEqual([
    0.45, 0.44, 0.43, 0.42, 0.41, 0.4, 0.38, 0.38, 0.36, 0.35, 0.34, 0.33,
  ]);
  for (const claim of claims) expect(claim).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact' });
  expect(claims[4]?.computed).toBeCloseTo(0.405, 12);
});

test('all eight actual delays are within 0.01, May and September only as rounding allows', async () => {
  const claims = claimsAt(await assessed(juneBoard), '001', 2095);
  expect(claims).toHaveLength(8);
  for (const { assertion, computed, verdict } of claims) {
    if (!('value' in assertion)) throw new Error('no number');
    expect(verdict).toBe('confirmed');
    expect(Math.abs(assertion.value - (computed ?? Number.NaN))).toBeLessThanOrEqual(0.01);
  }
  expect(
    claims.filter((claim) => claim.reproducedBy === 'within-rounding').map((claim) => claim.subject.period),
  ).toEqual(['2025-05', '2025-09']);
});

test.each([
  ['quarter 3', '003', 1659],
  ['year end', '001', 1377],
])('"Not on track to meet goal" is confirmed at %s', async (_, document, line) => {
  expect(claimsAt(await assessed(juneBoard), document, line)).toMatchObject([
    { assertion: { words: 'Not on track to meet goal' }, verdict: 'confirmed' },
  ]);
});

test.each([
  ['003', 1374, 2.4, 'within-rounding', 87.5333 - 85.1, 'October to November 2025', 'quarter 3'],
  ['003', 1374, 1.6, 'rounded-parts', 1.52, 'April to November 2025', 'April to December 2025'],
  ['003', 1660, 1.4, 'rounded-parts', 1.34, 'April to November 2025', 'April to November 2025'],
])(
  '%s:%d prints a gap of %d: %s, over two named spans, in points',
  async (document, line, value, by, exact, actual, target) => {
    const claim = claimOf(await assessed(juneBoard), document, line, value);
    expect(claim).toMatchObject({ verdict: 'confirmed', reproducedBy: by });
    expect(claim.computed).toBeCloseTo(exact, 2);
    expect(claim.why[0]).toContain(`The actual for ${actual}`);
    expect(claim.why[0]).toContain(`the target for ${target}`);
    expect(claim.why.join(' ')).toContain('percentage points');
  },
);

test('like for like, October and November are 2.25 points off', async () => {
  const claim = claimOf(await assessed(juneBoard), '003', 1374, 2.4);
  expect(claim.why.join(' ')).toContain('over October to November 2025, the gap is 2.25 percentage points');
});

test('the best single month set against a year-end target is a finding', async () => {
  const { findings } = await assessed(juneBoard);
  expect(findings.filter((finding) => finding.code === 'best-month-chosen')).toMatchObject([
    { figures: { chosen: 86.2, latest: 84.2 }, source: { document: '001', documentLine: 1074 } },
  ]);
});

test('3.22 days is unverifiable, with the plan’s 3.00 beside it', async () => {
  const claim = claimOf(await assessed(juneBoard), '003', 1376, 3.22);
  expect(claim.verdict).toBe('unverifiable');
  expect(claim.why.join(' ')).toContain('3.00 days');
});

test('the proportion missed its plan in each of five months running, July to November', async () => {
  const assessment = await assessed(juneBoard);
  const missed = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11'].map(
    (month) => judgement(assessment, share, month).missed,
  );
  expect(missed).toEqual([false, false, false, true, true, true, true, true]);
  expect(judgement(assessment, share, '2025-11').missedInARow).toEqual({ count: 5, since: '2025-07' });
  expect(assessment.exceptions).toContainEqual(
    expect.objectContaining({
      subject: expect.objectContaining({ metric: share }),
      cause:
        'Missed 5 months in a row, July to November 2025: 84.2% against a target of 87.5% for November 2025.',
    }),
  );
});

test('an amber is missed too', async () => {
  expect(judgement(await assessed(juneBoard), share, '2025-08')).toMatchObject({
    status: 'amber',
    missed: true,
  });
});

test('the year to date is the mean of the monthly delays, not the delay of the mean parts', async () => {
  const { value } = judgement(await assessed(juneBoard), delay, 'FY2025-26-YTD-2025-11');
  expect(value).toBeCloseTo(0.6483625, 10);
  expect(value).not.toBeCloseTo((1 - 0.849375) * 4.3125, 5);
});
