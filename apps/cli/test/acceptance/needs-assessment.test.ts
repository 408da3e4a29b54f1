import type { Assessment } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { assessed, claimsAt, februaryBoard, judgement, juneBoard } from '../llr.ts';

const llrSystem = 'local:llr';
const northamptonshire = 'local:northamptonshire-icb';

const worseThanNational = ({ judgements }: Assessment, place: string): readonly string[] =>
  judgements
    .filter((each) => each.metric.startsWith('inequality.') && each.place === place && each.status === 'red')
    .map(({ metric }) => metric.slice('inequality.'.length));

test('outliers are what is worse than the national figure, each by its own direction', async () => {
  const assessment = await assessed(februaryBoard);
  expect(worseThanNational(assessment, northamptonshire)).toEqual([
    'cancer-early-diagnosis-gap',
    'heart-attack-gap',
    'hypertension-treated',
    'learning-disability-health-check',
    'pulmonary-rehabilitation-gap',
  ]);
  expect(worseThanNational(assessment, llrSystem)).toEqual([
    'flu-vaccination-gap',
    'learning-disability-health-check',
    'preterm-birth-ratio',
    'pulmonary-rehabilitation-gap',
    'stroke-gap',
  ]);
  const judged = assessment.judgements.filter(({ metric }) => metric.startsWith('inequality.'));
  expect(judged).toHaveLength(22);
  expect(judged.filter(({ status }) => status === 'green')).toEqual([]);
});

test('12.8 beside 12.8 is no outlier, and 36.0 beside 35.9 is one', async () => {
  const { judgements } = await assessed(februaryBoard);
  const of = (metric: string) =>
    judgements.find((each) => each.metric === `inequality.${metric}` && each.place === northamptonshire);
  expect(of('flu-vaccination-gap')).toMatchObject({
    value: 12.8,
    status: 'not-rated',
    reasons: ['within-band'],
  });
  expect(of('heart-attack-gap')).toMatchObject({ value: 36, status: 'red' });
});

test.each([
  [3166, northamptonshire],
  [3173, llrSystem],
])('the list at line %d leaves out pulmonary rehabilitation', async (line, place) => {
  const [list] = claimsAt(await assessed(februaryBoard), '003', line);
  expect(list).toMatchObject({ subject: { place }, verdict: 'disputed', computed: 5 });
  expect(list?.why.at(-1)).toBe(
    'The list leaves out: Deprivation gap in completed pulmonary rehabilitation.',
  );
});

test('the life expectancy of six places bears out all 24 numbers of years and shares in poor health', async () => {
  const { claims } = await assessed(februaryBoard);
  const worked = claims.filter(
    ({ id, assertion }) => id.startsWith('life-expectancy-') && assertion.says !== 'significance',
  );
  expect(worked).toHaveLength(24);
  expect(worked.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
  expect(claims.find(({ id }) => id === 'life-expectancy-leicestershire-male-years')).toMatchObject({
    assertion: { value: 17.5 },
    reproducedBy: 'exact',
  });
  expect(claims.find(({ id }) => id === 'life-expectancy-leicestershire-male-share')?.computed).toBeCloseTo(
    21.82,
    2,
  );
});

test('what a lost colour said of life expectancy cannot be verified', async () => {
  expect(claimsAt(await assessed(februaryBoard), '003', 3061).map(({ verdict }) => verdict)).toEqual([
    'unverifiable',
    'unverifiable',
  ]);
});

test.each([
  ['cancer.faster-diagnosis', llrSystem, 67.6, 80],
  ['cancer.faster-diagnosis', northamptonshire, 70.1, 80],
  ['cancer.treated-within-62-days', llrSystem, 58.5, 75],
  ['cancer.treated-within-62-days', northamptonshire, 60, 75],
])('%s of %s, %d, is below the ambition of %d', async (metric, place, value, target) => {
  const { judgements } = await assessed(juneBoard);
  expect(judgements.filter((each) => each.metric === metric && each.place === place)).toMatchObject([
    { value, target, status: 'red', missed: true },
  ]);
});

test('96% treated within 31 days is required, and a hospital that struggles prints no figure', async () => {
  expect(judgement(await assessed(juneBoard), 'cancer.treated-within-31-days', 'FY2025-26')).toMatchObject({
    status: 'not-rated',
    reasons: ['not-yet-due'],
    target: 96,
    value: null,
  });
});

test('a heatmap score that fell from 57 to 24 improved, for lower is better', async () => {
  const { claims } = await assessed(februaryBoard);
  expect(claims.find(({ id }) => id === 'hospital-maternity-heatmap-improved')).toMatchObject({
    verdict: 'confirmed',
    computed: -33,
  });
});

test('commercial income of £3.8m exceeds its target of £1.9m', async () => {
  const { judgements, claims } = await assessed(februaryBoard);
  expect(judgements.filter(({ metric }) => metric === 'hospital.commercial-income')).toMatchObject([
    { value: 3_800_000, target: 1_900_000, status: 'green' },
  ]);
  expect(claims.find(({ id }) => id === 'hospital-commercial-income-exceeded')?.verdict).toBe('confirmed');
});

test('HPV is better than England and below the ambition, for girls and boys', async () => {
  const { claims } = await assessed(juneBoard);
  const said = claims.filter(({ id }) => /^hpv-(females|males)-/.test(id));
  expect(said).toHaveLength(8);
  expect(said.map(({ verdict }) => verdict)).toEqual(Array(8).fill('confirmed'));
});

test('more children developed well than “last year”, which is not printed: unverifiable', async () => {
  const { claims } = await assessed(februaryBoard);
  expect(claims.find(({ id }) => id === 'development-above-national')?.verdict).toBe('confirmed');
  expect(claims.find(({ id }) => id === 'development-more-than-last-year')?.verdict).toBe('unverifiable');
});
