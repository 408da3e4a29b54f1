import { type Assessment, assess, type Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { assessed, februaryBoard, judgement, juneBoard, llr } from '../llr.ts';

const leicestershire = 'E10000018';
const england = 'E92000001';

const latestOf = (
  { judgements }: Assessment,
  metric: string,
  { period, place = leicestershire }: { period?: string; place?: string } = {},
): Judgement => {
  const found = judgements
    .filter((each) => each.metric === metric && each.place === place && each.value !== null)
    .filter((each) => period === undefined || each.period === period)
    .at(-1);
  if (found === undefined) throw new Error(`no figure of ${metric}`);
  return found;
};

const significance = ({ evidence }: Judgement): string | null | undefined =>
  evidence.significance?.find(({ comparator }) => comparator === 'england')?.outcome;

test.each([
  ['screening.breast', '2025', 73.0, 71.7, 'better', 'green'],
  ['screening.bowel', '2025', 76.7, 72.9, 'better', 'green'],
  ['screening.cervical-25-to-49', '2025', 72.6, 66.1, 'better', 'green'],
  ['screening.cervical-50-to-64', '2024', 77.9, 74.3, 'better', 'green'],
  ['screening.abdominal-aortic-aneurysm', 'FY2024-25', 87.7, 82.2, 'better', 'green'],
  ['screening.newborn-examination', 'FY2024-25', 96.0, 96.2, 'similar', 'amber'],
])('%s of %s, %d beside England’s %d, is %s', async (metric, period, value, beside, outcome, status) => {
  const latest = latestOf(await assessed(juneBoard), metric);
  expect(latest).toMatchObject({ period, value, status, comparators: [{ value: beside }] });
  expect(significance(latest)).toBe(outcome);
});

test.each([
  ['screening.abdominal-aortic-aneurysm', 'FY2015-16', 'similar'],
  ['screening.abdominal-aortic-aneurysm', 'FY2016-17', 'similar'],
  ['screening.abdominal-aortic-aneurysm', 'FY2017-18', 'similar'],
  ['screening.abdominal-aortic-aneurysm', 'FY2018-19', 'worse'],
  ['screening.newborn-examination', 'FY2020-21', 'worse'],
  ['screening.newborn-examination', 'FY2021-22', 'worse'],
  ['screening.newborn-examination', 'FY2022-23', 'worse'],
  ['screening.newborn-examination', 'FY2023-24', 'worse'],
])('%s of %s was %s: a limit that touches England takes it in', async (metric, period, outcome) => {
  expect(significance(latestOf(await assessed(juneBoard), metric, { period }))).toBe(outcome);
});

test.each([
  ['females', 80.9, 'amber', 'From 80% to below 90%'],
  ['males', 73.4, 'red', 'Below 80%'],
])(
  'HPV of %s, %d, is %s against the printed bands, and better than England',
  async (sex, value, status, outcome) => {
    const metric = `vaccination.hpv-one-dose.${sex}`;
    const assessment = await assessed(juneBoard);
    const latest = latestOf(assessment, metric);
    expect(latest).toMatchObject({ period: 'AY2023-24', value, status, outcome });
    expect(latest.evidence.says[0]).toBe(`Rated ${status}, and better than England.`);
    const exceptions = assessment.exceptions.filter(({ subject }) => subject.metric === metric);
    expect(exceptions).toMatchObject([
      {
        status,
        cause: `${value}%: ${outcome[0]?.toLowerCase()}${outcome.slice(1)}.`,
        route: 'health-protection-board',
      },
    ]);
  },
);

/** The seeds with England's printed figures taken as its own, under the same rules. */
const withEngland = async (): Promise<Assessment> => {
  const workspace = await llr();
  return assess(
    {
      ...workspace,
      metrics: workspace.metrics.map((metric) =>
        metric.id.startsWith('sexual-health.') && metric.expected !== undefined
          ? { ...metric, expected: { ...metric.expected, places: [leicestershire, england] } }
          : metric,
      ),
      figures: workspace.figures.map((figure) =>
        figure.place === england ? { ...figure, role: 'actual' as const } : figure,
      ),
    },
    { asOf: juneBoard },
  );
};

test.each([
  ['sexual-health.chlamydia-detection', 'red', 'red'],
  ['sexual-health.hiv-late-diagnosis', 'red', 'amber'],
  ['sexual-health.hiv-prevalence', 'green', 'amber'],
])('%s is %s for the county and would be %s for England', async (metric, ours, theirs) => {
  expect(latestOf(await assessed(juneBoard), metric).status).toBe(ours);
  expect(latestOf(await withEngland(), metric, { place: england }).status).toBe(theirs);
});

const childhood = 'vaccination.childhood.';

test('five of fourteen childhood vaccinations reach 95%, and exactly 95.00 is one of them', async () => {
  const { judgements, rollUps } = await assessed(juneBoard);
  const measures = judgements.filter(
    (each) => each.metric.startsWith(childhood) && each.period === 'FY2024-25',
  );
  expect(measures).toHaveLength(14);
  expect(
    measures.filter(({ missed }) => missed === false).map(({ metric }) => metric.slice(childhood.length)),
  ).toEqual([
    'measles-mumps-rubella-1-5-years',
    'pneumococcal-12-months',
    'six-in-one-12-months',
    'six-in-one-24-months',
    'six-in-one-5-years',
  ]);
  expect(measures.map(({ status }) => status).sort()).toEqual([
    ...Array(8).fill('amber'),
    ...Array(5).fill('green'),
    'red',
  ]);
  expect(rollUps.find(({ rule }) => rule === 'public-health/childhood')?.says).toBe(
    '5 of 14 childhood vaccinations reach 95%',
  );
});

test('the second MMR is 91.0%, below the target of 95%', async () => {
  const second = judgement(
    await assessed(juneBoard),
    'vaccination.childhood.measles-mumps-rubella-2-5-years',
    'FY2024-25',
  );
  expect(second).toMatchObject({ value: 91, target: 95, missed: true, status: 'amber' });
});

test('all fourteen are on the better side of England and of the region; nine of them are short of the target', async () => {
  const { judgements } = await assessed(juneBoard);
  const measures = judgements.filter((each) => each.metric.startsWith(childhood) && each.value !== null);
  expect(measures.flatMap(({ comparators }) => comparators.map(({ merit }) => merit))).toEqual(
    Array(28).fill(1),
  );
  const short = measures.filter(({ evidence }) =>
    evidence.says[0]?.startsWith('On the better side of England, and short of the target.'),
  );
  expect(short).toHaveLength(9);
});

test.each([
  ['vaccination.hpv-one-dose.females', 'no-significant-change'],
  ['vaccination.hpv-one-dose.males', 'no-significant-change'],
  ['screening.newborn-examination', 'no-significant-change'],
  ['screening.breast', 'increasing-getting-better'],
  ['screening.bowel', 'increasing-getting-better'],
  ['screening.cervical-25-to-49', 'decreasing-getting-worse'],
  ['screening.cervical-50-to-64', 'decreasing-getting-worse'],
  ['screening.abdominal-aortic-aneurysm', 'increasing-getting-better'],
  ['tuberculosis.incidence', 'cannot-be-calculated'],
] as const)('the journey says the printed trend of %s: %s', async (metric, direction) => {
  const { evidence } = latestOf(await assessed(juneBoard), metric);
  expect(evidence.trend?.direction).toBe(direction);
});

test.each(['screening.cervical-25-to-49', 'screening.cervical-50-to-64'])(
  '%s is better than England and getting worse: its green does not stand alone',
  async (metric) => {
    const { status, evidence } = latestOf(await assessed(juneBoard), metric);
    expect([status, evidence.says[0]]).toEqual(['green', 'Green, and getting worse.']);
  },
);

test('tuberculosis is rarer than in England in each of its 22 periods', async () => {
  const { judgements } = await assessed(juneBoard);
  const known = judgements.filter((each) => each.metric === 'tuberculosis.incidence' && each.value !== null);
  expect(known.map(significance)).toEqual(Array(22).fill('better'));
});

test('no printed figure is worse than England and getting worse; had England been higher, cervical screening would be', async () => {
  const redAndRed = 'Worse than England and getting worse.';
  const { judgements } = await assessed(juneBoard);
  expect(judgements.filter(({ evidence }) => evidence.says.includes(redAndRed))).toEqual([]);
  const workspace = await llr();
  const figures = workspace.figures.map((figure) =>
    figure.metric === 'screening.cervical-50-to-64' && figure.place === england
      ? { ...figure, value: 85 }
      : figure,
  );
  const higher = assess({ ...workspace, figures }, { asOf: juneBoard });
  expect(latestOf(higher, 'screening.cervical-50-to-64').evidence.says[0]).toBe(redAndRed);
});

test('nothing of it was known in February', async () => {
  const { judgements, ruleSets } = await assessed(februaryBoard);
  expect(
    judgements.filter(({ metric }) => /^(screening|vaccination\.(childhood|hpv-one-dose))\./.test(metric)),
  ).toEqual([]);
  expect(ruleSets.map(({ id }) => id)).not.toContain('public-health');
});
