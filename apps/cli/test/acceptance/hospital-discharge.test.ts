import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, juneBoard, llr } from '../llr.ts';

test('what patients said is held, and no progress since 2020 can be told from it', async () => {
  const { judgements } = await assessed(juneBoard);
  const asked = judgements.filter(({ metric }) => metric.startsWith('discharge-experience.'));
  expect(asked.map(({ metric, value }) => [metric.split('.')[1], value])).toEqual([
    ['as-expected', 60],
    ['carers-told', 16],
    ['felt-ready', 76],
    ['involved', 58],
    ['no-clear-information', 38],
    ['summary-received', 71],
  ]);
  for (const { status, reasons } of asked) {
    expect(status).toBe('not-rated');
    expect(reasons).toContain('no-baseline');
  }
});

test('reablement is to improve in 2026-27, and its target has no number', async () => {
  const { findings, judgements } = await assessed(juneBoard);
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'target-not-measurable',
      subject: expect.objectContaining({ target: 'reablement-2026-27', lacks: 'no-number' }),
    }),
  );
  expect(
    judgements.find(({ metric, period }) => metric === 'reablement.at-one-week' && period === 'FY2026-27'),
  ).toMatchObject({ status: 'not-rated', reasons: expect.arrayContaining(['target-not-measurable']) });
});

test('29% became 33%, and the four outcomes make a whole, once but for rounding', async () => {
  const assessment = await assessed(juneBoard);
  expect(
    claimsAt(assessment, '001', 2265).find(({ assertion }) => assertion.says === 'movement'),
  ).toMatchObject({ verdict: 'confirmed' });
  expect(claimOf(assessment, '001', 2265, 5)).toMatchObject({ reproducedBy: 'exact', computed: 5 });
  expect(claimOf(assessment, '001', 2265, 3)).toMatchObject({ reproducedBy: 'within-rounding', computed: 4 });
});

test('an 18% rise to 604 was a rise from about 512, which is not printed', async () => {
  const rise = claimOf(await assessed(juneBoard), '001', 2240, 18);
  expect(rise).toMatchObject({ verdict: 'unverifiable' });
  expect(rise.why.join(' ')).toContain('the first figure was 512');
});

test('rejections “reduced by 30%” fell by 27.5%, and a 13% uplift is of no sum that is printed', async () => {
  const assessment = await assessed(juneBoard);
  const [further, reduced] = claimsAt(assessment, '001', 2218);
  expect([reduced?.verdict, further?.verdict]).toEqual(['disputed', 'disputed']);
  expect(reduced?.computed).toBeCloseTo(-27.51, 2);
  expect(further?.computed).toBeCloseTo(-27.71, 2);
  expect(claimOf(assessment, '001', 2328, 13)).toMatchObject({ verdict: 'unverifiable', computed: null });
});

test('every growth to 2040 comes out of its own row, and 15 years are 17 for one of two areas', async () => {
  const { claims } = await assessed(juneBoard);
  const demand = claims.filter(({ id }) => id.startsWith('demand-2040-'));
  expect(demand).toHaveLength(22);
  expect(demand.filter(({ reproducedBy }) => reproducedBy !== 'exact')).toMatchObject([
    { id: 'demand-2040-years-northamptonshire', verdict: 'disputed', computed: 17 },
  ]);
});

test('the voluntary sector’s figures are held with their lines, and nothing is judged by them', async () => {
  const { figures } = await llr();
  const held = figures.filter(({ metric }) => metric.startsWith('voluntary-sector.'));
  expect(held).toHaveLength(16);
  expect(held.find(({ metric }) => metric === 'voluntary-sector.social-value')?.value).toBe(9_190_000);
  const { judgements } = await assessed(juneBoard);
  expect(judgements.filter(({ metric }) => metric.startsWith('voluntary-sector.'))).toEqual([]);
});
