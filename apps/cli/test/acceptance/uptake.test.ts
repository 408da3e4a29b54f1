import {
  type Assessment,
  assess,
  explainJudgement,
  type Judgement,
  type Workspace,
} from '@ragstone/assurance';
import { periodOf } from '@ragstone/calendar';
import type { AgainstComparators, Rating } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { assessed, juneBoard, llr } from '../llr.ts';
import { runRagstone } from '../run-ragstone.ts';

const city = 'E06000016';
const county = 'E10000018';
const rutland = 'E06000017';
const whole = 'local:llr';

const cellsOf = ({ judgements }: Assessment, vaccine: 'flu' | 'covid' | 'rsv'): readonly Judgement[] =>
  judgements.filter(
    ({ metric, period }) => metric.startsWith(`vaccination.${vaccine}.`) && period !== 'S2025-26',
  );
const cell = (assessment: Assessment, metric: string, place: string, period = 'S2024-25'): Judgement => {
  const found = assessment.judgements.find(
    (each) => each.metric === `vaccination.${metric}` && each.place === place && each.period === period,
  );
  if (found === undefined) throw new Error(`no judgement of ${metric}`);
  return found;
};
const readingOf = (judgement: Judgement) => {
  const [reading] = judgement.ratings.flatMap((each) => each.reading ?? []);
  if (reading === undefined) throw new Error(`${judgement.metric} has no reading`);
  return reading;
};
/** What one reading says of a cell. */
const under = (judgement: Judgement, id: string) => {
  const answer = readingOf(judgement).alternatives.find((each) => each.id === id);
  if (answer === undefined) throw new Error(`no reading ${id}`);
  return answer;
};
/** Red, green and neither, over the cells of a vaccine. */
const countsUnder = (cells: readonly Judgement[], id: string): readonly number[] => {
  const statuses = cells.map((each) => under(each, id).status);
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  return [count('red'), count('green'), count('not-rated')];
};

/** The table as its legend alone colours it: nothing is held back for a caveat, or for parts that cannot make a whole. */
const legendAlone = async (): Promise<Workspace> => {
  const workspace = await llr();
  return {
    ...workspace,
    places: workspace.places.map((place) => ({ ...place, parts: undefined })),
    ruleSets: workspace.ruleSets.map((ruleSet) =>
      ruleSet.id === 'vaccination-uptake'
        ? { ...ruleSet, figures: { ...ruleSet.figures, caveated: 'rate-and-mark' } }
        : ruleSet,
    ),
  };
};
let assessedAlone: Promise<Assessment> | undefined;
const byLegendAlone = (): Promise<Assessment> => {
  assessedAlone ??= legendAlone().then((workspace) => assess(workspace, { asOf: juneBoard }));
  return assessedAlone;
};

test.each([
  ['points-england', [13, 15, 20], [5, 10, 5]],
  ['points-region', [14, 13, 21], [4, 10, 6]],
  ['points-both', [12, 11, 25], [4, 10, 6]],
  ['points-either', [15, 17, 16], [5, 10, 5]],
  ['percent-england', [16, 20, 12], [6, 10, 4]],
  ['percent-region', [21, 17, 10], [4, 11, 5]],
  ['percent-both', [15, 16, 17], [4, 10, 6]],
  // Two of flu are better than one and worse than the other: no colour, and it says so.
  ['percent-either', [20, 19, 9], [6, 11, 3]],
])('the legend read as %s colours 48 cells of flu %j and 20 of COVID-19 %j', async (id, flu, covid) => {
  const assessment = await byLegendAlone();
  expect(cellsOf(assessment, 'flu')).toHaveLength(48);
  expect(cellsOf(assessment, 'covid')).toHaveLength(20);
  expect(countsUnder(cellsOf(assessment, 'flu'), id.replace('region', 'east-midlands'))).toEqual(flu);
  expect(countsUnder(cellsOf(assessment, 'covid'), id.replace('region', 'midlands'))).toEqual(covid);
});

test('21 of the 68 cells depend on how the legend is read, and are named', async () => {
  const assessment = await byLegendAlone();
  const dependent = [...cellsOf(assessment, 'flu'), ...cellsOf(assessment, 'covid')]
    .filter((each) => readingOf(each).decides)
    .map(({ metric, place }) => `${metric.replace('vaccination.', '')} ${place}`);
  expect(dependent.sort()).toEqual(
    [
      ['flu.aged-65-and-over', county],
      ['flu.care-home-residents', whole],
      ['flu.at-risk', county],
      ['flu.at-risk', whole],
      ['flu.healthcare-workers-esr', county],
      ['flu.healthcare-workers-esr', whole],
      ['flu.healthcare-workers-self-reported', city],
      ['flu.healthcare-workers-self-reported', rutland],
      ['flu.frontline-social-care', rutland],
      ['flu.frontline-social-care', whole],
      ['flu.contacts-of-immunosuppressed', county],
      ['flu.contacts-of-immunosuppressed', whole],
      ['flu.immunosuppressed', county],
      ['flu.immunosuppressed', whole],
      ['flu.pregnant', county],
      ['flu.pregnant', rutland],
      ['flu.pregnant', whole],
      ['flu.primary-school', rutland],
      ['covid.at-risk', whole],
      ['covid.healthcare-workers', whole],
      ['covid.social-care-workers', city],
    ]
      .map(([metric, place]) => `${metric} ${place}`)
      .sort(),
  );
  const counted = assessment.findings.filter(({ code }) => code === 'reading-dependent');
  expect(counted.map(({ subject, figures }) => [subject.rule, figures.dependent, figures.rated])).toEqual([
    ['vaccination-uptake/covid', 3, 20],
    ['vaccination-uptake/flu', 18, 48],
  ]);
});

test('with the caveat and the parts looked at, 18 of them depend on it: three are not rated at all', async () => {
  const { findings } = await assessed(juneBoard);
  const counted = findings.filter(({ code }) => code === 'reading-dependent');
  expect(counted.map(({ figures }) => figures.dependent)).toEqual([3, 15]);
});

test('65 and over: each comparator is named, and the reading that was chosen needs both', async () => {
  const assessment = await assessed(juneBoard);
  const of = (place: string) => cell(assessment, 'flu.aged-65-and-over', place);
  const says = (place: string) => [
    of(place).status,
    under(of(place), 'points-england').status,
    under(of(place), 'points-east-midlands').status,
  ];
  expect(says(city)).toEqual(['red', 'red', 'red']);
  expect(says(rutland)).toEqual(['green', 'green', 'green']);
  expect(says(county)).toEqual(['not-rated', 'green', 'not-rated']);
  expect(says(whole)).toEqual(['not-rated', 'not-rated', 'not-rated']);
  expect(of(county)).toMatchObject({
    outcome: 'Neither',
    reasons: ['within-band'],
    comparators: [
      { comparator: 'england', value: 74.6, difference: { absolute: 3.9 } },
      { comparator: 'east-midlands', value: 77.3, difference: { absolute: 1.2 } },
    ],
    conflicts: [{ code: 'reading-dependent' }],
  });
  expect(of(city).conflicts).toEqual([]);
  expect(
    cell(assessment, 'covid.aged-65-and-over', city).comparators.map(({ comparator }) => comparator),
  ).toEqual(['england', 'midlands']);
});

test('just 3.0 points from England is within, and by percent the comparators disagree', async () => {
  const contacts = cell(await assessed(juneBoard), 'flu.contacts-of-immunosuppressed', county);
  expect(contacts).toMatchObject({ value: 32.9, status: 'not-rated', outcome: 'Neither' });
  expect(under(contacts, 'points-england')).toMatchObject({ status: 'not-rated', outcome: 'Neither' });
  expect(under(contacts, 'percent-england').status).toBe('green');
  expect(under(contacts, 'percent-east-midlands').status).toBe('red');
  expect(under(contacts, 'percent-either')).toMatchObject({ reasons: ['comparators-disagree'] });
});

/** A rating that names points, naming the same as a part of one, with or without the line itself. */
const asShares = (rating: Rating, takesLine: boolean): Rating => {
  if (!('againstComparators' in rating)) return rating;
  const by = { amount: 0.03, unit: 'ratio' } as const;
  const edges: Pick<AgainstComparators, 'green' | 'red'> = takesLine
    ? { green: { betterByAtLeast: by }, red: { worseByAtLeast: by } }
    : { green: { betterByMoreThan: by }, red: { worseByMoreThan: by } };
  return { ...rating, reading: undefined, againstComparators: { ...rating.againstComparators, ...edges } };
};
const asSharesOfEngland = async (takesLine: boolean): Promise<Assessment> => {
  const workspace = await legendAlone();
  const isFlu = (metric: string): boolean => metric.startsWith('vaccination.flu.');
  return assess(
    {
      ...workspace,
      metrics: workspace.metrics.map((metric) =>
        isFlu(metric.id) ? { ...metric, unit: 'ratio', decimals: 3 } : metric,
      ),
      figures: workspace.figures.map((figure) =>
        isFlu(figure.metric) && figure.value !== null
          ? { ...figure, value: Number((figure.value / 100).toFixed(3)), decimals: 3 }
          : figure,
      ),
      ruleSets: workspace.ruleSets.map((ruleSet) => ({
        ...ruleSet,
        ratings: ruleSet.ratings
          .filter(({ id }) => id === 'flu')
          .map((rating) => {
            const onlyEngland = rating.reading?.means?.find(({ id }) => id === 'points-england')?.rating;
            return asShares(onlyEngland ?? rating, takesLine);
          }),
      })),
    },
    { asOf: juneBoard },
  );
};

test('stored as shares, 0.329 beside 0.299, every cell of flu is what it is in percent', async () => {
  const inPercent = cellsOf(await byLegendAlone(), 'flu').map((each) => under(each, 'points-england').status);
  const asParts = cellsOf(await asSharesOfEngland(false), 'flu').map(({ status }) => status);
  expect(asParts).toEqual(inPercent);
});

test('with the line itself beyond, the one cell on it is green and no other changes', async () => {
  const before = cellsOf(await asSharesOfEngland(false), 'flu');
  const after = cellsOf(await asSharesOfEngland(true), 'flu');
  const changed = after.filter(({ status }, index) => status !== before[index]?.status);
  expect(changed.map(({ metric, place, status }) => [metric, place, status])).toEqual([
    ['vaccination.flu.contacts-of-immunosuppressed', county, 'green'],
  ]);
});

test('RSV: one of 12 meets its target, just on the line; each of the others says how far it is', async () => {
  const assessment = await assessed(juneBoard);
  const cells = cellsOf(assessment, 'rsv');
  expect(cells).toHaveLength(12);
  const met = cells.filter(({ status }) => status === 'green');
  expect(met).toMatchObject([
    { metric: 'vaccination.rsv.pregnant', place: rutland, value: 60, target: 60, missed: false },
  ]);
  const missed = cells.filter(({ status }) => status === 'red');
  expect(missed).toHaveLength(11);
  const gaps = missed
    .map(({ metric, place, variance }) => ({ metric, place, gap: Number(variance?.absolute.toFixed(9)) }))
    .sort((a, b) => b.gap - a.gap);
  expect(gaps.at(0)).toEqual({ metric: 'vaccination.rsv.aged-75-to-79', place: rutland, gap: -1.1 });
  expect(gaps.at(-1)).toEqual({ metric: 'vaccination.rsv.aged-75', place: city, gap: -39 });
});

test('what two committees were given is one fact', async () => {
  const { findings } = await assessed(juneBoard);
  const told = findings.filter(({ subject }) => subject.metric?.startsWith('vaccination.rsv.'));
  expect(told.map(({ code }) => code)).toEqual(['whole-implausible']);
});

test('social care and COVID-19: a whole that its parts cannot make is told and not rated', async () => {
  const assessment = await assessed(juneBoard);
  const found = assessment.findings.filter(({ code }) => code === 'whole-outside-parts');
  expect(found).toMatchObject([
    {
      severity: 'error',
      subject: { metric: 'vaccination.covid.social-care-workers', place: whole },
      figures: { whole: 39.8 },
      source: { document: '002', documentLine: 1123 },
    },
  ]);
  expect(cell(assessment, 'covid.social-care-workers', whole)).toMatchObject({
    status: 'not-rated',
    outcome: null,
    reasons: ['figures-conflict'],
    value: 39.8,
  });
});

test('wholes that would take an implausible share of the city, or of Rutland, are warned of and rated', async () => {
  const assessment = await assessed(juneBoard);
  const found = assessment.findings.filter(({ code }) => code === 'whole-implausible');
  expect(found.map(({ subject, severity }) => `${severity} ${subject.metric}`)).toEqual([
    'warning vaccination.covid.at-risk',
    'warning vaccination.covid.care-home-residents',
    'warning vaccination.covid.healthcare-workers',
    'warning vaccination.flu.healthcare-workers-self-reported',
    'warning vaccination.rsv.pregnant',
  ]);
  expect(cell(assessment, 'covid.care-home-residents', whole)).toMatchObject({ outcome: 'Neither' });
});

test('flu in pregnancy: lagging data keep all four places without a colour, though the city leads', async () => {
  const assessment = await assessed(juneBoard);
  for (const place of [city, county, rutland, whole]) {
    expect(cell(assessment, 'flu.pregnant', place)).toMatchObject({
      status: 'not-rated',
      outcome: null,
      reasons: ['no-comparator', 'caveated'],
    });
  }
  expect(cell(await byLegendAlone(), 'flu.pregnant', city)).toMatchObject({ status: 'green', value: 13.8 });
});

test('5% more staff: 42.6 by points, 39.48 by percent, and nothing to judge before the season’s figure', async () => {
  const workspace = await llr();
  const staff = (value: number) =>
    assess(
      {
        ...workspace,
        figures: [
          ...workspace.figures,
          ...workspace.figures
            .filter(
              ({ metric, place }) => metric === 'vaccination.flu.healthcare-workers-esr' && place === whole,
            )
            .map((figure) => ({
              ...figure,
              period: periodOf('S2025-26', { season: { from: 9, to: 3 } }),
              value,
            })),
        ],
      },
      { asOf: juneBoard },
    );
  const before = cell(await assessed(juneBoard), 'flu.healthcare-workers-esr', whole, 'S2025-26');
  expect(before).toMatchObject({ status: 'not-rated', reasons: ['not-yet-due'], target: 42.6, value: null });
  const between = cell(staff(40), 'flu.healthcare-workers-esr', whole, 'S2025-26');
  expect(between).toMatchObject({ status: 'red', target: 42.6, missed: true });
  expect(under(between, 'percent').status).toBe('green');
  expect(cell(staff(39.47), 'flu.healthcare-workers-esr', whole, 'S2025-26').conflicts).toEqual([]);
  expect(under(cell(staff(39.48), 'flu.healthcare-workers-esr', whole, 'S2025-26'), 'percent').status).toBe(
    'green',
  );
});

test('maintained is as many as last season, improved is more: the same again is green and red', async () => {
  const workspace = await llr();
  const again = workspace.figures
    .filter(
      ({ metric, place }) =>
        place === whole && ['aged-65-and-over', 'at-risk'].includes(metric.replace('vaccination.flu.', '')),
    )
    .map((figure) => ({ ...figure, period: periodOf('S2025-26', { season: { from: 9, to: 3 } }) }));
  const assessment = assess({ ...workspace, figures: [...workspace.figures, ...again] }, { asOf: juneBoard });
  expect(cell(assessment, 'flu.aged-65-and-over', whole, 'S2025-26')).toMatchObject({
    status: 'green',
    value: 75.4,
    target: 75.4,
  });
  expect(cell(assessment, 'flu.at-risk', whole, 'S2025-26')).toMatchObject({
    status: 'red',
    value: 43.3,
    target: 43.4,
  });
});

test('an explanation prints the legend, the reading and what all eight say', async () => {
  const county65 = cell(
    assess(await llr(), { asOf: juneBoard, explain: 'all' }),
    'flu.aged-65-and-over',
    county,
  );
  const lines = explainJudgement(county65, await llr()).map((line) => line.trim());
  expect(lines).toContain(
    'The source says “Red = <3% Nat/Mids %”. It is read as: points; against both; exactly 3.0 is neither.',
  );
  expect(lines.filter((line) => /^3(%| points)/.test(line))).toEqual([
    '3 points against England: green',
    '3 points against the East Midlands: “Neither”',
    '3 points against both: “Neither”',
    '3 points against either: green',
    "3% of England's figure: green",
    "3% of the East Midlands' figure: “Neither”",
    '3% of both figures: “Neither”',
    '3% of either figure: green',
  ]);
});

test('rules that name their readings are not adopted without the workspace that holds them', async () => {
  const { code, told } = await runRagstone([
    'rules',
    'adopt',
    'seeds/llr/rules/uptake.rules.json',
    '--by',
    'llr-immunisations-board',
  ]);
  expect([code, told]).toEqual([2, expect.stringContaining('The rules name readings of their source')]);
});
