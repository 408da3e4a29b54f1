import { expect, test } from 'vitest';
import { assessed, claimOf, claimsAt, judgement, juneBoard } from '../llr.ts';

test('7,881,384 appointments meet a plan that asked for less than the year before', async () => {
  const assessment = await assessed(juneBoard);
  const appointments = judgement(assessment, 'primary-care.appointments', 'FY2024-25');
  expect(appointments).toMatchObject({ value: 7_881_384, target: 7_488_914, missed: false, status: 'green' });
  expect(appointments.variance?.percent).toBeCloseTo(5.24, 2);
  expect(
    assessment.findings.filter(
      ({ code, subject }) =>
        code === 'target-easier-than-year-before' && subject.metric === 'primary-care.appointments',
    ),
  ).toMatchObject([{ figures: { target: 7_488_914, before: 7_847_705, periods: 1 } }]);
});

test('health checks of 84.2% meet 80%; from 2026-27 another thing is counted, and it is not yet due', async () => {
  const assessment = await assessed(juneBoard);
  const checks = judgement(assessment, 'learning-disability.annual-health-check', 'FY2025-26');
  expect(checks).toMatchObject({ value: 84.2, target: 80, status: 'green' });
  expect(checks.variance?.absolute).toBeCloseTo(4.2, 9);
  expect(judgement(assessment, 'learning-disability.health-checks-with-plan', 'FY2026-27')).toMatchObject({
    value: null,
    target: 80,
    status: 'not-rated',
    reasons: ['not-yet-due'],
  });
});

test('a grant that is called completed reached nine tenths of its measures and homes', async () => {
  const assessment = await assessed(juneBoard);
  const measures = judgement(assessment, 'homes.upgrade-measures', '2025');
  const homes = judgement(assessment, 'homes.upgraded', '2025');
  expect(measures).toMatchObject({ value: 145, target: 160, status: 'red' });
  expect(homes).toMatchObject({ value: 108, target: 120, status: 'red' });
  expect(measures.variance?.percent).toBe(-9.375);
  expect(homes.variance?.percent).toBe(-10);
  expect(claimsAt(assessment, '001', 423)).toMatchObject([{ verdict: 'disputed' }]);
});

test('23 networks joined, 46% of reviews were joint, and about £1m is £1,000,333', async () => {
  const assessment = await assessed(juneBoard);
  expect(claimOf(assessment, '001', 828, 23)).toMatchObject({ verdict: 'confirmed', computed: 23 });
  const joint = claimOf(assessment, '001', 3328, 46);
  expect(joint).toMatchObject({ reproducedBy: 'exact' });
  expect(joint.computed).toBeCloseTo(46.2, 1);
  expect(claimOf(assessment, '001', 2287, 1_000_000)).toMatchObject({
    verdict: 'confirmed',
    computed: 1_000_333,
  });
});

test.each([
  [3012, 2304, 2297],
  [2281, 17, 17.8],
  [2282, 6, 4.9],
  [2283, 7.5, 7.9],
  [2316, 600, 660],
  [2273, 50, 31.8],
  [2235, 100, 120],
  [944, 34.8, 31.4],
])('line %d prints %d where its own numbers give %d', async (line, printed, given) => {
  const claim = claimOf(await assessed(juneBoard), '001', line, printed);
  expect(claim.verdict).toBe('disputed');
  expect(claim.computed).toBeCloseTo(given, 1);
});

test('two papers of one pack set 2% and 3% of carers the other way round', async () => {
  const assessment = await assessed(juneBoard);
  for (const printed of [3, 2]) {
    expect(claimOf(assessment, '001', 3322, printed)).toMatchObject({ verdict: 'disputed' });
  }
});

test.each([
  ['hospital.treated-within-18-weeks', '2029-03', 92],
  ['cancer.found-early', '2028', 75],
  ['warm-homes.properties', '2028-03', 326],
])('%s is promised for %s and not yet due', async (metric, period, target) => {
  expect(judgement(await assessed(juneBoard), metric, period)).toMatchObject({
    status: 'not-rated',
    reasons: ['not-yet-due'],
    target,
  });
});

test('promises without a number or a baseline say that they cannot be measured', async () => {
  const { findings } = await assessed(juneBoard);
  const named = findings.flatMap(({ code, subject }) =>
    code === 'target-not-measurable' && subject.target?.match(/^(hospital|icb)-/)
      ? [[subject.target, subject.lacks]]
      : [],
  );
  expect(named.sort()).toEqual([
    ['hospital-agency-spend', 'no-number'],
    ['hospital-digital-2027', 'no-number'],
    ['hospital-emergency-attendances', 'no-number'],
    ['hospital-late-cancellations', 'no-number'],
    ['icb-running-costs', 'no-baseline'],
  ]);
});
