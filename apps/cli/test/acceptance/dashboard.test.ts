import type { Assessment, CheckedClaim } from '@ragstone/assurance';
import { renderMarkdown, templates } from '@ragstone/reports';
import { expect, test } from 'vitest';
import { assessed, claimsAt, juneBoard, llr } from '../llr.ts';

/** The lines of the dashboard: three pages of rows. */
const isRow = (line: number): boolean =>
  (line >= 649 && line <= 667) || (line >= 694 && line <= 723) || (line >= 750 && line <= 762);

const said = ({ claims }: Assessment, says: CheckedClaim['assertion']['says']): readonly CheckedClaim[] =>
  claims.filter(
    ({ source, assertion }) => source.document === '001' && isRow(source.line) && assertion.says === says,
  );

const claim = ({ claims }: Assessment, id: string): CheckedClaim | undefined =>
  claims.find((each) => each.id === id);

test('the dashboard’s 49 indicators have a rank in each of its 61 rows', async () => {
  const ranks = said(await assessed(juneBoard), 'rank');
  expect(ranks).toHaveLength(61);
  const indicators = new Set(
    ranks.map(({ subject }) =>
      subject.metric?.replace(/^(sexual-health\.chlamydia-detection)-everybody$/, '$1'),
    ),
  );
  expect(indicators.size).toBe(49);
  expect(new Set(ranks.map(({ verdict }) => verdict))).toEqual(new Set(['unverifiable']));
});

test('every indicator is judged for its place, its figure beside England’s, and none is green for want of limits', async () => {
  const assessment = await assessed(juneBoard);
  const rows = said(assessment, 'rank').map(({ subject }) => ({
    subject,
    judgement: assessment.judgements.find(
      (each) =>
        each.metric === subject.metric &&
        each.place === subject.place &&
        each.period === subject.period &&
        JSON.stringify(each.breakdown ?? undefined) === JSON.stringify(subject.breakdown),
    ),
  }));
  expect(rows.filter(({ judgement }) => judgement?.value == null)).toEqual([]);
  const withoutEngland = rows.filter(
    ({ judgement }) =>
      !judgement?.comparators.some(({ comparator, value }) => comparator === 'england' && value !== null),
  );
  expect(withoutEngland.map(({ subject }) => subject.metric)).toEqual(['staying-healthy.food-insecurity']);
  const own = rows.filter(({ judgement }) => judgement?.rule?.startsWith('staying-healthy/'));
  expect(own.map(({ judgement }) => judgement?.status)).toEqual(Array(own.length).fill('not-rated'));
  expect(own.length).toBe(51);
});

test('figures of another age are stale, ten years and less', async () => {
  const { findings } = await assessed(juneBoard);
  expect(
    findings
      .filter(({ code }) => code === 'figure-stale')
      .map(({ subject, figures }) => [subject.metric, subject.breakdown ?? 'all', figures.years]),
  ).toEqual([
    ['staying-healthy.employment-gap.mental-health', 'sex=female', 5],
    ['staying-healthy.employment-gap.mental-health', 'sex=male', 5],
    ['staying-healthy.employment-gap.mental-health', 'all', 5],
    ['staying-healthy.learning-disability-health-check', 'all', 7],
    ['staying-healthy.outdoor-space', 'all', 10],
    ['staying-healthy.smoking-attributable-mortality', 'all', 6],
  ]);
});

test('a row under the label of another, and one that is shifted, are disputed', async () => {
  const assessment = await assessed(juneBoard);
  expect(claim(assessment, 'dashboard-sickness-slipped-label')).toMatchObject({
    verdict: 'disputed',
    computed: 1.4,
  });
  expect(claim(assessment, 'sexual-offences-shifted')).toMatchObject({ verdict: 'disputed', computed: 2.5 });
});

test('a copied row is found, with its count', async () => {
  const { findings } = await assessed(juneBoard);
  expect(findings.filter(({ code }) => code === 'figure-repeated')).toMatchObject([
    {
      subject: { metric: 'screening.cervical-25-to-49', period: '2025' },
      figures: { value: 72.6, count: 86_483 },
    },
  ]);
});

test('the numbers that the dashboard and the appendices both print agree, but for England’s flu', async () => {
  const values = said(await assessed(juneBoard), 'value').filter(({ id }) => !id.includes('slipped-label'));
  expect(values).toHaveLength(19);
  expect(values.filter(({ verdict }) => verdict !== 'confirmed').map(({ id }) => id)).toEqual([
    'dashboard-flu-2-to-3-years-england',
  ]);
});

test('two directions are printed for chlamydia detection', async () => {
  const { findings } = await assessed(juneBoard);
  expect(findings.filter(({ code }) => code === 'trends-differ').map(({ subject }) => subject.claim)).toEqual(
    ['appendix-chlamydia-detection-direction'],
  );
});

test('nine ranks are among fewer than sixteen', async () => {
  const { findings } = await assessed(juneBoard);
  expect(findings.filter(({ code }) => code === 'ranked-among-fewer')).toHaveLength(9);
});

test('screening is significantly better than England but for one programme, and its trends are as printed', async () => {
  const claims = claimsAt(await assessed(juneBoard), '001', 593);
  expect(claims).toHaveLength(11);
  expect(claims.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
});

test('all nine trends of the appendices come out of their series', async () => {
  const { claims } = await assessed(juneBoard);
  const trends = claims.filter(({ id }) => /^appendix-.*-trend$/.test(id));
  expect(trends.map(({ verdict }) => verdict)).toEqual(Array(9).fill('confirmed'));
});

test('rank 15 of 16 is red, and 147th lowest of 153 is told to be 7th highest', async () => {
  const assessment = await assessed(juneBoard);
  const [late] = assessment.judgements.filter(
    ({ metric }) => metric === 'sexual-health.hiv-late-diagnosis-rank',
  );
  expect(late).toMatchObject({ period: '2021--2023', value: 15, status: 'red' });
  expect(claim(assessment, 'hiv-late-diagnosis-rated-red')?.verdict).toBe('confirmed');
  expect(
    assessment.findings.filter(({ code }) => code === 'rank-from-the-far-end').map(({ figures }) => figures),
  ).toEqual([{ rank: 147, of: 153, fromTheOtherEnd: 7 }]);
});

test.each([
  ['residents-growth-number', 46_331],
  ['residents-in-millions', 1_987_528],
  ['neighbourhoods-elsewhere', 21],
  ['needs-core20-profile', 17],
  ['needs-core20-leicester', 53.5],
  ['needs-growth-over-65', 23],
  ['needs-more-patients', 9000],
  ['model-hospital-the-cluster-sum', 116_430_000],
  ['model-hospital-llr-sum', 51_120_000],
  ['model-hospital-northamptonshire-sum', 65_310_000],
  ['model-hospital-text-northamptonshire', 66_800_000],
  ['carers-services', 2297],
  ['carers-rate-county', 2],
])('the total or share %s is disputed: the figures give %d', async (id, computed) => {
  expect(claim(await assessed(juneBoard), id)).toMatchObject({ verdict: 'disputed', computed });
});

test('the spend of four groups adds to 99 and the last is what the others leave but for rounding', async () => {
  expect(claim(await assessed(juneBoard), 'needs-spend-shares')).toMatchObject({
    verdict: 'confirmed',
    reproducedBy: 'within-rounding',
    computed: 33,
  });
});

test('April 2025 stands apart from the other months of emergency admissions', async () => {
  const { findings } = await assessed(juneBoard);
  expect(
    findings
      .filter(({ code }) => code === 'figure-stands-apart')
      .map(({ subject, figures }) => [subject.metric, subject.period, figures.value]),
  ).toEqual([
    ['bcf.emergency-admissions-65', '2025-04', 1845],
    ['bcf.emergency-admissions-65-rate', '2025-04', 1173],
  ]);
});

test('a row of the paper shows value, period, age, rank, England, direction and status', async () => {
  const workspace = await llr();
  const text = renderMarkdown(templates.dashboard.fill({ assessment: await assessed(juneBoard), workspace }));
  const row = (start: string): string | undefined =>
    text.split('\n').find((line) => line.startsWith(`| ${start}`));
  expect(row('Smoking, adults, female<br>')).toBe(
    '| Smoking, adults, female<br>Percent; lower is better | 7.5%<br>2024, 17 months old<br>Printed: rank 8 of 16, 1 the best<br>Printed at 001, line 706. | England 8.7%<br>◌ Not tested, 1.2 percentage points below | ◌ Cannot be calculated<br>Printed: ◌ cannot be calculated | ○ Not rated<br>The method cannot judge these figures |',
  );
  expect(row('Learning disability health checks, published profile<br>')).toContain(
    '49.4%<br>2018-19, 7 years old',
  );
  expect(
    row('Learning disability health checks, aged 14 and over, Leicester, Leicestershire and Rutland'),
  ).toContain('84.2%<br>2025-26, 2 months old<br>Target 80.0%: met');
});
