import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, juneBoard } from '../llr.ts';

test('the year-end verdict is conflicting, with each reason', async () => {
  const status = claimsAt(await assessed(juneBoard), '001', 1077).find(
    (claim) => claim.assertion.says === 'status',
  );
  expect(status?.verdict).toBe('conflicting');
  const why = status?.why.join(' ');
  expect(why).toContain('858 against 867, met');
  expect(why).toContain('a count printed under “per 100,000”');
  expect(why).toContain("858 is the plan's own total");
  expect(why).toContain(
    'Counted as “older return”, 2025-26: 617.7 per 100,000 against 545.3 per 100,000, missed.',
  );
});

test('no rating of it is ever green', async () => {
  const { judgements } = await assessed(juneBoard);
  const residential = judgements.filter((each) => each.metric.startsWith('bcf.residential-admissions-65'));
  expect(residential.length).toBeGreaterThan(0);
  expect(residential.filter((each) => each.status === 'green')).toEqual([]);
  expect(residential.find((each) => each.period === 'FY2025-26-YTD-2026-03')).toMatchObject({
    status: 'not-rated',
    reasons: ['figures-conflict', 'method-conflict', 'unit-conflict'],
  });
});

test('858 is found to be what the plan adds up to', async () => {
  const { findings } = await assessed(juneBoard);
  expect(findings.filter((finding) => finding.code === 'actual-is-the-plan')).toMatchObject([
    {
      severity: 'error',
      figures: { actual: 858, plan: 858 },
      message: expect.stringContaining('208 + 217 + 217 + 216'),
      source: { document: '001', documentLine: 1077 },
    },
  ]);
});

test('the counts under a rate’s label are found', async () => {
  const { findings } = await assessed(juneBoard);
  const printed = findings
    .filter((finding) => finding.code === 'unit-label-differs' && finding.source.documentLine === 1077)
    .map((finding) => finding.figures.printed);
  expect(printed).toEqual([858, 867]);
});

test('at quarter 3, 434 is printed where the plan sums to 425', async () => {
  expect(claimOf(await assessed(juneBoard), '003', 1377, 434)).toMatchObject({
    verdict: 'disputed',
    computed: 425,
  });
});

test.each([
  ['003', 1666, 509.8, 153_982],
  ['001', 2263, 563.1, 153_969],
])(
  '%s:%d prints a rate of %d, which implies another population',
  async (document, line, value, population) => {
    const assessment = await assessed(juneBoard);
    expect(claimOf(assessment, document, line, value).verdict).toBe('disputed');
    const finding = assessment.findings.find(
      (each) =>
        each.code === 'implied-population' &&
        each.source.documentLine === line &&
        each.figures.printed === value,
    );
    expect(Math.round(Number(finding?.figures.impliedPopulation))).toBe(population);
  },
);
