import { type Assessment, assess, type CheckedClaim } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { assessed, claimsAt, juneBoard, llr } from '../llr.ts';

const llrSystem = 'local:llr';
const quarters = 'hcai.quarter.';

const quartersOf = ({ judgements }: Assessment) =>
  judgements.filter((each) => each.metric.startsWith(quarters) && each.period === 'FY2024-25');

const verdicts = (claims: readonly CheckedClaim[]): readonly string[] => claims.map(({ verdict }) => verdict);

test('all six organisms are green for the whole system, and eight of their parts are red', async () => {
  const judged = quartersOf(await assessed(juneBoard));
  expect(judged.every(({ place }) => place === llrSystem)).toBe(true);
  const overall = judged.filter(({ breakdown }) => breakdown === null);
  expect(overall.map(({ metric, status }) => `${metric.slice(quarters.length)} ${status}`)).toEqual([
    'clostridioides-difficile green',
    'e-coli green',
    'klebsiella green',
    'mrsa green',
    'mssa green',
    'pseudomonas green',
  ]);
  const parts = judged.filter(({ breakdown }) => breakdown !== null);
  const redParts = parts
    .filter(({ status }) => status === 'red')
    .map(
      ({ metric, breakdown, value }) =>
        `${metric.slice(quarters.length)} ${breakdown?.onset} ${breakdown?.sex ?? 'all'} ${value}`,
    );
  expect(redParts.toSorted()).toEqual([
    'clostridioides-difficile community-onset-community-associated all 3',
    'clostridioides-difficile community-onset-community-associated female 3',
    'clostridioides-difficile healthcare-onset-healthcare-associated female 3',
    'e-coli community-onset-healthcare-associated female 3',
    'klebsiella community-onset-healthcare-associated all 3',
    'klebsiella community-onset-healthcare-associated female 4',
    'klebsiella healthcare-onset-healthcare-associated female 3',
    'pseudomonas community-onset-healthcare-associated all 3',
  ]);
  expect(parts.filter(({ status, value }) => status !== 'red' && value !== null)).toEqual([]);
});

test('every printed colour of an organism follows from its printed quarter', async () => {
  const { claims } = await assessed(juneBoard);
  const colours = claims.filter(({ subject }) => subject.metric?.startsWith(quarters));
  expect(colours.filter(({ verdict }) => verdict === 'confirmed')).toHaveLength(14);
  expect(colours.filter(({ verdict }) => verdict === 'disputed')).toEqual([]);
});

test('“lowest quartile” can be read two ways: its green is marked', async () => {
  const [pseudomonas] = quartersOf(await assessed(juneBoard)).filter(
    ({ metric, breakdown }) => metric.endsWith('pseudomonas') && breakdown === null,
  );
  expect(pseudomonas).toMatchObject({ status: 'green', ratings: [{ marks: ['caveated'] }] });
});

test('the county breached four thresholds while the system is green: both are kept, each with its place', async () => {
  const breaches = claimsAt(await assessed(juneBoard), '001', 3889);
  expect(breaches.map(({ subject }) => [subject.metric, subject.place, subject.period])).toEqual([
    ['hcai.infections.e-coli', 'E10000018', 'FY2024-25'],
    ['hcai.infections.klebsiella', 'E10000018', 'FY2024-25'],
    ['hcai.infections.mrsa', 'E10000018', 'FY2024-25'],
    ['hcai.infections.pseudomonas', 'E10000018', 'FY2024-25'],
  ]);
  expect(verdicts(breaches)).toEqual(Array(4).fill('unverifiable'));
});

test.each([
  ['65-and-over', 78.6, 75, 'green', false],
  ['under-65-at-risk', 42, 55, 'red', true],
  ['pregnant', 41.1, 55, 'red', true],
  ['2-to-3-years', 48.1, 48, 'green', false],
  ['primary-school', 57.6, 48, 'green', false],
])('flu, %s: %d against %d is %s', async (group, value, target, status, missed) => {
  const { judgements } = await assessed(juneBoard);
  const judged = judgements.filter(
    (each) => each.metric === `vaccination.seasonal-flu.${group}` && each.period === 'S2024-25',
  );
  expect(judged).toMatchObject([
    { value, target, status, missed, place: 'local:leicestershire-and-rutland' },
  ]);
});

test('flu uptake is said to have improved, and fell in four groups of five', async () => {
  const said = claimsAt(await assessed(juneBoard), '001', 3571);
  expect(
    said.map(({ subject, verdict, computed }) => [
      subject.metric?.slice('vaccination.seasonal-flu.'.length),
      verdict,
      Number(computed?.toFixed(1)),
    ]),
  ).toEqual([
    ['2-to-3-years', 'disputed', -1.7],
    ['65-and-over', 'disputed', -2.9],
    ['pregnant', 'confirmed', 0.7],
    ['primary-school', 'disputed', -1.6],
    ['under-65-at-risk', 'disputed', -2.4],
  ]);
});

test('England’s flu vaccination of small children is printed as 42.6 and as 44.4: disputed', async () => {
  const { claims } = await assessed(juneBoard);
  expect(claims.find(({ id }) => id === 'dashboard-flu-2-to-3-years-england')).toMatchObject({
    verdict: 'disputed',
    computed: 44.4,
  });
});

test('infant vaccines and the first MMR are said to meet 95%: three measures do, three do not', async () => {
  const said = claimsAt(await assessed(juneBoard), '001', 594).filter(
    ({ assertion }) => assertion.says === 'status' && assertion.words === 'meeting the 95% target',
  );
  expect(said.map(({ subject, verdict }) => `${subject.metric?.split('.').at(-1)} ${verdict}`)).toEqual([
    'measles-mumps-rubella-1-24-months disputed',
    'measles-mumps-rubella-1-5-years confirmed',
    'meningococcal-b-12-months disputed',
    'pneumococcal-12-months confirmed',
    'rotavirus-12-months disputed',
    'six-in-one-12-months confirmed',
  ]);
});

test('health checks: 84.2% of 2025-26 against 80%, never the 49.4% of 2018-19', async () => {
  const { judgements, findings } = await assessed(juneBoard);
  const [local] = judgements.filter(
    (each) => each.metric === 'learning-disability.annual-health-check' && each.period === 'FY2025-26',
  );
  expect(local).toMatchObject({ place: llrSystem, value: 84.2, target: 80, status: 'green', missed: false });
  expect(local?.variance?.absolute).toBeCloseTo(4.2, 9);
  expect(local?.sources.map(({ value }) => value)).not.toContain(49.4);
  const published = judgements.filter(
    (each) => each.metric === 'staying-healthy.learning-disability-health-check' && each.value !== null,
  );
  expect(published).toMatchObject([
    { place: 'E10000018', period: 'FY2018-19', value: 49.4, status: 'not-rated', reasons: ['stale'] },
  ]);
  expect(
    findings.filter(
      ({ code, subject }) => code === 'figure-stale' && subject.metric === published[0]?.metric,
    ),
  ).toMatchObject([{ figures: { years: 7 } }]);
});

test('were a published check of the county the only figure, the system’s would be missing and not 49.4%', async () => {
  const workspace = await llr();
  const figures = workspace.figures.filter(
    ({ metric }) => metric !== 'learning-disability.annual-health-check',
  );
  const { judgements } = assess({ ...workspace, figures }, { asOf: juneBoard });
  const [local] = judgements.filter(
    (each) => each.metric === 'learning-disability.annual-health-check' && each.period === 'FY2025-26',
  );
  expect(local).toMatchObject({ value: null, status: 'not-rated' });
});
