import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, juneBoard, llr } from '../llr.ts';

test('1,398 assessments so far are no fall from 1,455, and nothing is judged by them', async () => {
  const { figures } = await llr();
  const assessments = figures.filter(({ metric }) => metric === 'carers.assessments');
  expect(assessments).toMatchObject([
    { period: { id: 'FY2024-25' }, value: 1455, status: 'final', source: { line: 3011 } },
    { period: { id: 'FY2025-26' }, value: 1398, status: 'provisional', source: { line: 3011 } },
  ]);
  expect(assessments[1]?.caveat).toContain('so far');
  const { judgements } = await assessed(juneBoard);
  expect(judgements.filter(({ metric }) => metric === 'carers.assessments')).toEqual([]);
});

test('more assessments are promised, and by how many is not printed', async () => {
  const { findings } = await assessed(juneBoard);
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'target-not-measurable',
      subject: expect.objectContaining({ target: 'carers-more-assessments', lacks: 'no-number' }),
    }),
  );
});

test('61,300 carers are 9% of 712,366 residents', async () => {
  const share = claimOf(await assessed(juneBoard), '001', 3009, 9);
  expect(share).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact' });
  expect(share.computed).toBeCloseTo(8.605, 3);
});

test('the strategy repeats the rates of ages and boroughs as the covering paper has them', async () => {
  const assessment = await assessed(juneBoard);
  for (const printed of [61_300, 9, 15, 11.3, 9.8, 8.3]) {
    expect(claimOf(assessment, '001', 3322, printed)).toMatchObject({
      verdict: 'confirmed',
      computed: printed,
    });
  }
  expect(claimsAt(assessment, '001', 3326)).toMatchObject([{ verdict: 'confirmed', computed: 1455 }]);
});

test('about £3.5 million is £3,547,094', async () => {
  expect(claimOf(await assessed(juneBoard), '001', 3366, 3_500_000)).toMatchObject({
    verdict: 'confirmed',
    computed: 3_547_094,
  });
});

test('1,581 and 716 carers with a payment are 2,297: not 2,304, and about 2,300', async () => {
  const assessment = await assessed(juneBoard);
  expect(claimOf(assessment, '001', 3012, 2304)).toMatchObject({ verdict: 'disputed', computed: 2297 });
  expect(claimOf(assessment, '001', 3328, 2300)).toMatchObject({ reproducedBy: 'exact', computed: 2297 });
});

test('young carers are held with their lines', async () => {
  const { figures } = await llr();
  const held = figures.filter(({ metric }) => metric.startsWith('young-carers.'));
  expect(held.map(({ metric, value, source }) => [metric.split('.')[1], value, source.line])).toEqual([
    ['referrals', 116, 3013],
    ['full-assessments', 69, 3013],
    ['passports', 94, 3013],
    ['passports-since-2022', 341, 3013],
    ['school-census', 289, 3015],
  ]);
});
