import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, judgement, juneBoard } from '../llr.ts';

const rate = 'bcf.emergency-admissions-65-rate';

test('October 2025 is judged as its counts say, with the published rate beside it', async () => {
  expect(judgement(await assessed(juneBoard), rate, '2025-10')).toMatchObject({
    place: 'E10000018',
    placeName: 'Leicestershire',
    window: 'month',
    breakdown: null,
    basis: 'template',
    status: 'green',
    outcome: 'On track to meet goal',
    reasons: [],
    rule: 'better-care-fund/emergency',
    missed: false,
    value: 1480.7847523657601,
    published: 1481,
    unit: 'per-100000',
    target: 1592,
    targetPeriod: '2025-10',
    coverage: null,
    variance: { absolute: -111.21524763423986, percent: -6.985882389085418, unit: 'per-100000' },
  });
});

test('twelve planned and seven actual rates reproduce from their counts and 157,349', async () => {
  const assessment = await assessed(juneBoard);
  const planned = claimsAt(assessment, '001', 1361);
  const actual = claimsAt(assessment, '001', 2081);
  expect(planned).toHaveLength(12);
  expect(actual).toHaveLength(7);
  for (const claim of [...planned, ...actual]) {
    expect(claim).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact' });
  }
});

test('1,469 and 1,661 reproduce from the totals that the paper uses', async () => {
  const assessment = await assessed(juneBoard);
  const actual = claimOf(assessment, '001', 1073, 1469);
  expect(actual.verdict).toBe('confirmed');
  expect(actual.computed).toBeCloseTo((20_810 / 9 / 157_349) * 100_000, 6);
  expect(claimOf(assessment, '001', 1073, 1661).computed).toBeCloseTo((23_520 / 9 / 157_349) * 100_000, 6);
});

test.each([
  ['quarter 3', '003', 1647],
  ['year end', '001', 1365],
])('"On track to meet goal" is confirmed at %s', async (_, document, line) => {
  const statuses = claimsAt(await assessed(juneBoard), document, line).filter(
    (claim) => claim.assertion.says === 'status',
  );
  expect(statuses).toMatchObject([{ assertion: { words: 'On track to meet goal' }, verdict: 'confirmed' }]);
});

test('October and November against quarter 3 are two spans; like for like the plan is 1,573', async () => {
  const { findings } = await assessed(juneBoard);
  const finding = findings.find(
    (each) => each.code === 'two-spans' && each.subject.claim === 'q3-paper-emergency-comparison',
  );
  expect(finding?.message).toContain('October to November 2025 with quarter 3 2025-26');
  expect(finding?.message).toContain('the target for October to November 2025 is 1,573 per 100,000');
});

test.each([
  ['003', 1373, 1430],
  ['003', 1373, 1432],
  ['003', 1648, 1432],
])('%s:%d says %d, which rests on a November that no document prints', async (document, line, value) => {
  expect(claimOf(await assessed(juneBoard), document, line, value)).toMatchObject({
    verdict: 'unverifiable',
    why: expect.arrayContaining(['No document prints a figure for November 2025.']),
  });
});

test('the plan series of the covering papers is another than the template’s, and both are shown', async () => {
  const assessment = await assessed(juneBoard);
  const differ = (line: number, value: number) =>
    assessment.findings.find(
      (finding) =>
        finding.code === 'plan-series-differ' &&
        finding.source.documentLine === line &&
        finding.figures.printed === value,
    );
  expect(differ(1373, 1653)?.figures.template).toBeCloseTo(1586.5, 0);
  expect(differ(1073, 1661)?.figures.template).toBeCloseTo(1587.8, 0);
});

test.each([
  ['FY2025-26-YTD-2025-10', 1591],
  ['FY2025-26-YTD-2025-11', 1586],
  ['FY2025-26-YTD-2025-12', 1588],
  ['FY2025-26-Q3', 1581],
])('the template’s mean for %s is %d', async (period, mean) => {
  expect(Math.round(judgement(await assessed(juneBoard), rate, period).target ?? 0)).toBe(mean);
});

test('a window with due months missing is not green: its like-for-like figures stand beside it', async () => {
  expect(judgement(await assessed(juneBoard), rate, 'FY2025-26-YTD-2025-12')).toMatchObject({
    status: 'not-rated',
    reasons: expect.arrayContaining(['partial-window']),
    likeForLike: { period: 'FY2025-26-YTD-2025-10', missed: false },
  });
});
